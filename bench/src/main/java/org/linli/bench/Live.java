package org.linli.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Clients that stay connected, in groups of twenty: how long what is said takes to all of them, and
 * what the server needs for it. LINLI_BENCH_CLIENTS says how many. Arguments: the project's folder,
 * flags of Java.
 */
final class Live {
  private static final int GROUP = 20;
  private static final int WARM_UP_SECONDS = 20;
  private static final int SECONDS = 60;
  private static final int SPEAKERS = 8;
  private final int clients =
      Integer.parseInt(System.getenv().getOrDefault("LINLI_BENCH_CLIENTS", "10000"));
  private final int perSecond = Math.max(1, clients / GROUP / 5);
  private final Deliveries deliveries = new Deliveries();
  private final Server server;

  private Live(Server server) {
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    Measurement.run(args, "live.txt", server -> new Live(server).report(), Measurement.DEVELOPMENT);
  }

  private String report() throws Exception {
    var machine = Machine.now();
    var made =
        new Visitor(server)
            .post("/api/bench/crowd?members=%d&group=%d".formatted(clients, GROUP))
            .split(" ");
    var account = Long.parseLong(made[0]);
    var chat = Long.parseLong(made[1]);
    var alone = Memory.of(server.handle().pid());
    try (var crowd = new Crowd(server.at("/"), deliveries)) {
      for (var n = 0; n < clients; n++) {
        crowd.join(token(account + n));
      }
      while (crowd.ready() < clients) {
        Thread.sleep(100);
      }
      talk(account, chat, WARM_UP_SECONDS);
      deliveries.clear();
      var before = server.cpuSeconds();
      var said = talk(account, chat, SECONDS);
      var cpu = (server.cpuSeconds() - before) / SECONDS;
      return told(machine, said, cpu, alone, Memory.of(server.handle().pid()));
    }
  }

  private String told(Machine machine, int said, double cpu, Memory alone, Memory crowded) {
    return """
    %,d clients connected by WebSocket in groups of %d, client in its own process, embedded database
    %s

    deliveries a second                                     %8.0f
    of %,d expected, delivered                        %,8d
    connections lost                                        %8d
    ms until delivered, from the sender's request on: median%8.1f
                                           99 of 100 within %8.1f
    cores busy, server and database                         %8.2f
    resident set of the server without clients, MB          %8.0f
    with all of them, after that                            %8.0f
    heap after a collection                                 %8.0f
    """
        .formatted(
            clients,
            GROUP,
            machine,
            deliveries.count() / (double) SECONDS,
            said * GROUP,
            deliveries.count(),
            deliveries.lostConnections(),
            deliveries.percentile(50),
            deliveries.percentile(99),
            cpu,
            alone.resident(),
            crowded.resident(),
            crowded.heap());
  }

  /** Somebody says something in one group after the other, at an even pace; how much in all. */
  private int talk(long account, long chat, int seconds) throws Exception {
    var speaker = new Speaker(server.at("/"));
    var expected = deliveries.count() + seconds * perSecond * GROUP;
    try (var speakers = Executors.newScheduledThreadPool(SPEAKERS)) {
      for (var n = 0; n < seconds * perSecond; n++) {
        var group = n % (clients / GROUP);
        speakers.schedule(
            () -> speaker.say(token(account + (long) group * GROUP), chat + group),
            n * 1_000_000L / perSecond,
            TimeUnit.MICROSECONDS);
      }
    }
    for (var waited = 0; deliveries.count() < expected && waited < 100; waited++) {
      Thread.sleep(100);
    }
    return seconds * perSecond;
  }

  private static String token(long account) {
    return "%032x".formatted(account);
  }
}

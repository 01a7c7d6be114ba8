package org.linli.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * Private messages: how many a second are sent and how long a chat box of 100,000 of them takes.
 * Arguments: the project's folder, flags of Java.
 */
final class Messages {
  private static final int MESSAGES = 100_000;
  private static final int PARTNERS = 50;
  private static final double SECONDS = 10;
  private static final double TURN_SECONDS = 2;
  private static final String TEXT = "周六一起去菜市场吗？我八点在桥头等你，记得带上布袋。";
  private final Server server;
  private final Visitor visitor;

  private Messages(Server server) {
    this.server = server;
    visitor = new Visitor(server);
  }

  public static void main(String[] args) throws Exception {
    var project = Path.of(args[0]).toAbsolutePath();
    Server.build(project);
    var data = Files.createTempDirectory("linli-bench");
    try (var server = Server.start(project, data, "--dev")) {
      var report = new Messages(server).report();
      System.out.print(report);
      Files.writeString(project.resolve("bench/results/messages.txt"), report);
    } finally {
      Server.delete(data);
    }
  }

  private String report() throws Exception {
    var lin = visitor.member("lin");
    var wu = visitor.member("wu");
    var others = LongStream.range(0, PARTNERS).mapToObj(n -> visitor.member("other" + n)).toList();
    var machine = Machine.now();
    var toMany = others.stream().map(other -> sending(lin, other)).toList();
    Rate.of(server, toMany, SECONDS);
    var many = Rate.of(server, toMany, SECONDS);
    var toOne = List.of(sending(lin, wu));
    var one = Rate.of(server, toOne, SECONDS);
    for (var sent = count(wu); sent < MESSAGES; sent = count(wu)) {
      Rate.of(server, toOne, TURN_SECONDS);
    }
    var unread = latency(_ -> "/api/message/get_unread?token=" + wu.token());
    visitor.get("/api/message/sign?token=" + wu.token());
    var box = "/api/message/get_chat_box?token=" + wu.token() + "&limit=30&user_id=" + lin.id();
    var newest = latency(_ -> box);
    var deep = latency(n -> box + "&page=" + (3_000 + n % 100));
    var middle = Visitor.found("\"messageID\":(\\d+)", visitor.get(box + "&page=1666"));
    var before = latency(_ -> box + "&before=" + middle);
    var inbox = latency(_ -> "/api/message/get_message_list?limit=30&token=" + lin.token());
    return heading(machine)
        + line("sent a second to %d partners".formatted(PARTNERS), many.perSecond())
        + line("sent a second to one partner", one.perSecond())
        + "\none after the other, ms                   median    95 of 100 within\n"
        + line("chat box, newest 30", newest)
        + line("chat box, 30 from page 3,000", deep)
        + line("chat box, 30 before one in the middle", before)
        + line("message list, 30 partners", inbox)
        + line("unread", unread);
  }

  private static String heading(Machine machine) {
    return """
    Private messages of 26 characters, 8 connections; chat box of %,d messages, embedded database
    %s

    """
        .formatted(MESSAGES, machine);
  }

  private static String line(String name, double perSecond) {
    return "%-40s %8.0f\n".formatted(name, perSecond);
  }

  private static String line(String name, Latency latency) {
    return "%-40s %8.2f %11.2f\n".formatted(name, latency.median(), latency.p95());
  }

  private Latency latency(LongFunction<String> path) throws Exception {
    return Latency.of(
        server,
        LongStream.range(0, 100).mapToObj(path).map(server::at).map(Connection::request).toList());
  }

  private byte[] sending(Visitor.Member from, Visitor.Member to) {
    var text = URLEncoder.encode(TEXT, StandardCharsets.UTF_8);
    var path = "/api/message/add_message?token=%s&receiver=%d&message_type=0&content=%s";
    return Connection.request(server.at(path.formatted(from.token(), to.id(), text)));
  }

  /** How much has been sent to somebody who reads nothing. */
  private long count(Visitor.Member receiver) throws Exception {
    var reply = visitor.get("/api/message/get_unread?token=" + receiver.token());
    return Long.parseLong(Visitor.found("\"total\":(\\d+)", reply));
  }
}

package org.linli.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Talk in groups: messages said by many at once, in one group and in twenty, and the newest and a
 * deep page of a group with 100,000 messages. Arguments: the project's folder, flags of Java.
 */
public class Groups {
  private static final int MESSAGES = 100_000;
  private static final int GROUPS = 20;
  private static final int WARM_UP_SECONDS = 8;
  private static final double SECONDS = 10;
  private final Server server;
  private final Visitor visitor;

  private Groups(Server server) {
    this.server = server;
    visitor = new Visitor(server);
  }

  public static void main(String[] args) throws Exception {
    Measurement.run(
        args, "groups.txt", server -> new Groups(server).report(), Measurement.DEVELOPMENT);
  }

  private String report() throws Exception {
    var member = visitor.member("bench");
    var token = member.token();
    var talk = visitor.post("/api/bench/talk?messages=" + MESSAGES + "&account=" + member.id());
    var some =
        IntStream.range(0, GROUPS)
            .mapToObj(n -> founded(token, n))
            .map(group -> said(token, group))
            .toList();
    var machine = Machine.now();
    Rate.of(server, some, WARM_UP_SECONDS);
    var one = Rate.of(server, some.subList(0, 1), SECONDS);
    var many = Rate.of(server, some, SECONDS);
    var read = "/api/group/get_group_message?limit=50&token=" + token + "&group_id=" + talk;
    var newest = Latency.of(server, List.of(request(read)));
    var deep =
        Latency.of(
            server,
            LongStream.rangeClosed(1, 100)
                .mapToObj(n -> request(read + "&before=" + (n * 97 + 1_000)))
                .toList());
    var pages = Latency.of(server, List.of(request(read + "&page=1900")));
    return """
    Talk in groups, embedded database
    %s

    messages a second said by 8 clients     a second   server and database, microseconds each
    in one group                            %8.0f   %8.0f
    in %d groups                            %8.0f   %8.0f

    50 of %,d messages, one request after the other, ms     median   95 of 100 within
    the newest                                              %6.1f   %6.1f
    before a message deep in the past                       %6.1f   %6.1f
    page 1,900                                              %6.1f   %6.1f
    """
        .formatted(
            machine,
            one.perSecond(),
            one.server(),
            GROUPS,
            many.perSecond(),
            many.server(),
            MESSAGES,
            newest.median(),
            newest.p95(),
            deep.median(),
            deep.p95(),
            pages.median(),
            pages.p95());
  }

  private String founded(String token, int number) {
    var path = "/api/group/new_group?token=" + token + "&name=bench" + number;
    return Visitor.found("\"group_id\":(\\d+)", visitor.post(path));
  }

  private byte[] said(String token, String group) {
    return request(
        "/api/group/send_group_message?content=hello+from+the+bench&token="
            + token
            + "&group_id="
            + group);
  }

  private byte[] request(String path) {
    return Connection.request(server.at(path));
  }
}

package org.linli.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.Caller;
import org.linli.RunningServer;
import org.linli.ServerProcess;
import tools.jackson.databind.JsonNode;

/** A second node on the database of the shared server, which is killed while people talk. */
class TwoNodesTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final int MESSAGES = 25;
  private final Person lin = Person.called(SERVER, "lin");
  private final Person mei = Person.called(SERVER, "mei");
  private final Person han = Person.called(SERVER, "han");
  private final Person an = Person.called(SERVER, "an");
  private final Person bo = Person.called(SERVER, "bo");
  private final String group = lin.found("老邻居", mei, han);
  private final AtomicInteger answered = new AtomicInteger();

  private static ServerProcess second(Path folder) {
    var pool = (HikariDataSource) SERVER.bean(DataSource.class);
    return new ServerProcess(
        folder.resolve("data"),
        "--linli.dev=true",
        "--linli.database.url=" + pool.getJdbcUrl(),
        "--linli.database.user=" + pool.getUsername(),
        "--linli.database.password=" + pool.getPassword());
  }

  private static Person at(Caller node, Person who) {
    return new Person(node, who.email(), who.token(), who.id());
  }

  @Test
  void nothing_is_lost_doubled_or_out_of_order_though_a_node_is_killed(@TempDir Path folder) {
    lin.done("group/silent_user", "group_id", group, "user_id", "" + han.id());
    var node = second(folder);
    node.start();
    var here = node.at("/");
    whoComesAndGoesOnOneIsSeenOnTheOther(here);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var one = Listener.of(here, lin.token());
        var other = Listener.of(here, mei.token());
        var muted = Listener.of(here, han.token());
        var far = Listener.of(SERVER.at("/"), mei.token())) {
      threads.execute(() -> talk(at(node, lin), mei));
      threads.execute(() -> talk(at(node, mei), lin));
      await().until(() -> answered.get() > MESSAGES / 2);
      node.killJvm();
      lin.say(group, "来自另一个节点");
      threads.execute(node::start);
      Stream.of(one, other, muted)
          .parallel()
          .forEach(listener -> listener.reconnect(here, token(listener, one, other)));
      await().until(() -> answered.get() >= 2 * MESSAGES);
      assertThat(at(node, han).call("group/send_group_message", "group_id", group, "content", "x"))
          .extracting(reply -> reply.number("code"))
          .isEqualTo(-1);
      mei.say(group, "完");
      var said = said(lin.done("group/get_group_message", "group_id", group, "limit", "900"));
      assertThat(said).contains("来自另一个节点", "完");
      for (var listener : List.of(one, other, muted, far)) {
        await().until(() -> listener.contents("group.message.v1").contains("完"));
        assertThat(listener.contents("group.message.v1")).containsExactlyElementsOf(said);
      }
      var written = letters();
      for (var listener : List.of(one, other, far)) {
        assertThat(listener.contents("message.v1")).containsExactlyElementsOf(written);
      }
      assertThat(muted.contents("message.v1")).isEmpty();
    }
    node.stop();
  }

  /** Their clocks do not agree. */
  private void whoComesAndGoesOnOneIsSeenOnTheOther(URI here) {
    SERVER.clock().advance(Duration.ofMinutes(2));
    an.write(bo, "到家了吗？");
    bo.write(an, "到了。");
    try (var one = Listener.of(SERVER.at("/"), an.token())) {
      try (var other = Listener.of(here, bo.token())) {
        await().until(() -> one.seen(bo.id()).contains(true));
        await().until(() -> other.seen(an.id()).contains(true));
      }
      await().until(() -> !one.seen(bo.id()).getLast());
    }
  }

  private String token(Listener listener, Listener one, Listener other) {
    return (listener == one ? lin : listener == other ? mei : han).token();
  }

  /** Both talk until so many were answered; what was not answered may have been heard or not. */
  private void talk(Person who, Person partner) {
    var done = 0;
    for (var number = 1; done < MESSAGES; number++) {
      try {
        who.write(partner, who.email() + " 写 " + number);
        who.say(group, who.email() + " 说 " + number);
        done++;
        answered.incrementAndGet();
      } catch (UncheckedIOException killed) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> letters() {
    var all = lin.call("message/get_message", "user_id", "" + mei.id(), "limit", "900").json();
    return said(all.get("list")).reversed();
  }

  private static List<String> said(JsonNode rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.get("content").stringValue())
        .toList();
  }
}

package org.linli.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.discovery.ActionKind.VIEWED_QUESTION;

import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.discovery.Actions.Reporting;
import org.linli.identity.Client;
import org.linli.identity.MailSignUp;
import org.linli.identity.Members;
import org.springframework.jdbc.core.simple.JdbcClient;

@OwnServer
class SightingsTest {

  @Test
  void a_member_tells_so_much_an_hour_and_another_is_not_hindered() {
    var server = RunningServer.own(Map.of("linli.dev", false));
    try {
      var sightings = server.bean(Sightings.class);
      var mei = somebody(server, "mei@example.com");
      ask(server, mei, 700);
      var noted =
          LongStream.rangeClosed(1, 700)
              .mapToObj(question -> sightings.report(mei, VIEWED_QUESTION, question))
              .takeWhile(Reporting.NOTED::equals)
              .count();
      assertThat(noted).isBetween(600L, 699L);
      assertThat(sightings.report(somebody(server, "han@example.com"), VIEWED_QUESTION, 1))
          .isEqualTo(Reporting.NOTED);
      server.clock().advance(Duration.ofHours(1));
      assertThat(sightings.report(mei, VIEWED_QUESTION, 1)).isEqualTo(Reporting.NOTED);
    } finally {
      server.close();
    }
  }

  /** So many questions, with the ids from 1 on. */
  private static void ask(RunningServer server, long asker, int questions) {
    server
        .bean(JdbcClient.class)
        .sql(
            """
            insert into knowledge.question (account_id, editor_id, title, description, state,
              anonymous, follows, views, created_at, edited_at, reading_seconds)
            select :asker, :asker, 'Who can lend a ladder?', '', 'NORMAL',
              false, 0, 0, now(), now(), 1
            from generate_series(1, :questions)
            """)
        .param("asker", asker)
        .param("questions", questions)
        .update();
  }

  private static long somebody(RunningServer server, String email) {
    server.bean(MailSignUp.class).signUp(email, "Harbour_7", "梅", new Client("127.0.0.1"));
    return server.bean(Members.class).byLogin(email).orElseThrow().id();
  }
}

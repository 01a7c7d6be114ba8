package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.identity.Members;
import org.linli.platform.Recounts;
import org.linli.social.NoticeQuery.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;

class NoticeCareTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private final Notices notices = SERVER.bean(Notices.class);
  private final NoticeSigns signs = SERVER.bean(NoticeSigns.class);

  private static NewNotice group(long owner, String content) {
    return NewNotice.ofSite(owner, NoticeKind.GROUP, "群聊通知", content);
  }

  private long unread(long account) {
    return signs.unread(account).of(Set.of(NoticeKind.GROUP));
  }

  @Test
  void what_is_older_than_a_year_goes_and_counts_no_more() {
    var lin = Neighbours.one();
    var now = SERVER.clock().instant();
    notices.tell(group(lin, "去年"), now.minus(Duration.ofDays(366)));
    notices.tell(group(lin, "今年"), now);
    assertThat(unread(lin)).isEqualTo(2);
    SERVER.bean(NoticeCare.class).run();
    assertThat(unread(lin)).isEqualTo(1);
    var query = new NoticeQuery(Set.of(NoticeKind.GROUP), Reading.ANY, 0, 9);
    assertThat(SERVER.bean(NoticeBox.class).list(lin, query))
        .extracting(Notice::content)
        .containsExactly("今年");
  }

  @Test
  void a_count_that_drifted_is_repaired() {
    var mei = Neighbours.one();
    notices.tell(group(mei, "入群"));
    var jdbc = SERVER.bean(JdbcClient.class);
    jdbc.sql("update social.notice_tally set unread = 7 where account_id = " + mei).update();
    SERVER.bean(Recounts.class).check(List.of(NoticeRecount.UNREAD));
    assertThat(unread(mei)).isEqualTo(1);
    jdbc.sql("delete from social.notice_tally where account_id = " + mei).update();
    SERVER.bean(NoticeCare.class).run();
    assertThat(unread(mei)).isEqualTo(1);
    assertThat(SERVER.bean(Recounts.class).drifted(NoticeRecount.UNREAD)).isEmpty();
  }

  @Test
  void nothing_is_left_of_who_is_erased() {
    var wu = Neighbours.one();
    var yu = Neighbours.one();
    notices.tell(group(wu, "入群"));
    var thing = new Thing(Thing.Kind.ANSWER, 7);
    notices.tellAgain(NewNotice.ofMember(wu, NoticeKind.VOTE, yu, thing), SERVER.clock().instant());
    signs.signAll(wu, NoticeKind.ALL);
    SERVER
        .bean(NoticeChoices.class)
        .choose(wu, NoticeKind.VOTE, new NoticeChoice(false, NoticeChoice.Digest.DAILY));
    SERVER.bean(Members.class).delete(wu);
    for (var table :
        List.of(
            "notice where owner_id",
            "notice_actor where owner_id",
            "notice_tally where account_id",
            "notice_mark where account_id",
            "notice_choice where account_id")) {
      assertThat(
              SERVER
                  .bean(JdbcClient.class)
                  .sql("select count(*) from social." + table + " = " + wu)
                  .query(Long.class)
                  .single())
          .as(table)
          .isZero();
    }
  }
}

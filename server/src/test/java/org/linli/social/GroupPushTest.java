package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.group.Founding;
import org.linli.group.GroupDraft;
import org.linli.group.Invitations;
import org.linli.group.Messaging;
import org.linli.identity.MemberChange;
import org.linli.identity.Members;
import org.linli.identity.SessionKind;
import org.linli.identity.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;

class GroupPushTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final PushService SERVICE = new PushService();
  private final PushChoices choices = SERVER.bean(PushChoices.class);
  private final long lan = Neighbours.one();
  private final long wei = Neighbours.one();
  private final Browser browser = Browser.called("talk" + wei);
  private final long group = founded();

  GroupPushTest() throws Exception {
    var session = SERVER.bean(Sessions.class).open(wei, SessionKind.PAGES_ENDURING);
    SERVER.bean(PushSubscriptions.class).subscribe(wei, session, browser.at(SERVICE, "en"));
    later();
  }

  @AfterAll
  static void closeService() {
    SERVICE.close();
  }

  private long founded() {
    var draft = new GroupDraft("三栋", "。", "", false);
    var founded = SERVER.bean(Founding.class).found(lan, draft);
    var id = ((Founding.Outcome.Founded) founded).groupId();
    var invitations = SERVER.bean(Invitations.class);
    invitations.invite(lan, id, wei);
    invitations.accept(wei, id);
    isHeardBy("group notices");
    isHeardBy("push");
    return id;
  }

  private static void later() {
    SERVER.clock().advance(Duration.ofMinutes(6));
  }

  private void says(long who, String content) {
    assertThat(SERVER.bean(Messaging.class).send(who, group, 0, content))
        .isInstanceOf(Messaging.Outcome.Sent.class);
    isHeardBy("push");
  }

  private static void isHeardBy(String listener) {
    var rows = SERVER.bean(JdbcClient.class);
    var newest = number(rows.sql("select max(id) from platform.event"));
    var heard =
        rows.sql("select last_id from platform.listener where name = :name")
            .param("name", listener);
    await().until(() -> number(heard) >= newest);
  }

  private static long number(JdbcClient.StatementSpec sql) {
    return sql.query(Long.class).single();
  }

  private void chooses(PushChoice.Talk talk) {
    assertThat(choices.choose(wei, new PushChoice(talk, true, true))).isTrue();
  }

  /** What he has been told, this time included, and nothing that was said before it. */
  private void isTold(int times, String what) throws Exception {
    await().until(() -> SERVICE.came(browser.name()).size() >= times);
    var shown = browser.open(SERVICE.came(browser.name()).getLast());
    assertThat(shown).contains("三栋", what, "/groups/" + group + "#say").doesNotContain("灯");
    assertThat(SERVICE.came(browser.name())).hasSize(times);
  }

  @Test
  void who_is_away_is_told_when_he_is_named_and_of_all_else_if_he_chose_so() throws Exception {
    var nickname = "阿伟" + wei;
    named(nickname);
    says(lan, "灯修好了");
    says(lan, "@" + nickname + " 灯修好了吗？");
    isTold(1, "Somebody has named you");
    later();
    chooses(PushChoice.Talk.ALWAYS);
    says(wei, "我自己说的灯");
    says(lan, "灯又坏了");
    says(lan, "灯真的坏了");
    isTold(2, "There is something new");
    chooses(PushChoice.Talk.NEVER);
    later();
    says(lan, "@" + nickname + " 灯呢？");
    chooses(PushChoice.Talk.ALWAYS);
    later();
    says(lan, "灯亮了");
    isTold(3, "There is something new");
  }

  private void named(String nickname) {
    var change = new MemberChange(null, new MemberChange.Given(nickname), null, Optional.empty());
    SERVER.bean(Members.class).change(wei, change);
  }

  @Test
  void who_has_blocked_the_speaker_is_not_told_and_who_was_erased_leaves_nothing()
      throws Exception {
    chooses(PushChoice.Talk.ALWAYS);
    SERVER.bean(Blocks.class).block(wei, lan);
    says(lan, "灯");
    SERVER.bean(Blocks.class).unblock(wei, lan);
    later();
    says(lan, "灯呢");
    isTold(1, "There is something new");
    SERVER.bean(Leaving.class).erased(wei);
    assertThat(choices.of(wei)).isEqualTo(PushChoice.USUAL);
  }
}

package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.identity.SessionKind;
import org.linli.identity.Sessions;

class PushTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final PushService SERVICE = new PushService();
  private final PushSubscriptions subscriptions = SERVER.bean(PushSubscriptions.class);
  private final Sending sending = SERVER.bean(Sending.class);

  @AfterAll
  static void closeService() {
    SERVICE.close();
  }

  private void writes(long sender, long receiver) {
    assertThat(sending.send(sender, receiver, new MessageDraft(0, "", "灯修好了吗？")))
        .isInstanceOf(Sending.Outcome.Sent.class);
  }

  private static String session(long account) {
    return SERVER.bean(Sessions.class).open(account, SessionKind.PAGES_ENDURING);
  }

  private static void goAway() {
    SERVER.clock().advance(Duration.ofMinutes(4));
  }

  @Test
  void who_is_away_is_told_in_each_of_his_browsers_and_nobody_else_can_read_it() throws Exception {
    var wei = Neighbours.one();
    var lan = Neighbours.one();
    var desk = Browser.called("desk" + wei);
    var phone = Browser.called("phone" + wei);
    subscriptions.subscribe(wei, session(wei), desk.at(SERVICE, "zh"));
    subscriptions.subscribe(wei, session(wei), phone.at(SERVICE, "en"));
    goAway();
    writes(lan, wei);
    await().until(() -> SERVICE.came(desk.name()).size() + SERVICE.came(phone.name()).size() == 2);
    var shown = desk.open(SERVICE.came(desk.name()).getFirst());
    assertThat(shown).contains("给您发来了消息", "/inbox/" + lan).doesNotContain("灯");
    assertThat(phone.open(SERVICE.came(phone.name()).getFirst())).contains("has sent you");
    assertThat(new String(SERVICE.came(desk.name()).getFirst())).doesNotContain("inbox");
  }

  @Test
  void a_notice_is_told_as_far_as_it_was_chosen() throws Exception {
    var wei = Neighbours.one();
    var browser = Browser.called("notice" + wei);
    var notices = SERVER.bean(Notices.class);
    subscriptions.subscribe(wei, session(wei), browser.at(SERVICE, "en"));
    SERVER
        .bean(NoticeChoices.class)
        .choose(wei, NoticeKind.FOLLOWER, new NoticeChoice(false, NoticeChoice.Digest.DAILY));
    goAway();
    var member = new Thing(Thing.Kind.MEMBER, wei);
    notices.tell(NewNotice.ofMember(wei, NoticeKind.FOLLOWER, Neighbours.one(), member));
    notices.tell(NewNotice.ofSite(wei, NoticeKind.SYSTEM, "停水", "今晚十点到四点"));
    await().until(() -> !SERVICE.came(browser.name()).isEmpty());
    assertThat(browser.open(SERVICE.came(browser.name()).getFirst()))
        .contains("You have a new notice", "/notices");
    assertThat(SERVICE.came(browser.name())).hasSize(1);
  }

  @Test
  void a_browser_that_is_gone_is_forgotten_and_one_that_is_busy_is_told_later() throws Exception {
    var wei = Neighbours.one();
    var lan = Neighbours.one();
    var gone = Browser.called("gone" + wei);
    var busy = Browser.called("busy" + wei);
    SERVICE.behave(gone.name(), 410);
    SERVICE.behave(busy.name(), 503);
    subscriptions.subscribe(wei, session(wei), gone.at(SERVICE, "zh"));
    subscriptions.subscribe(wei, session(wei), busy.at(SERVICE, "zh"));
    goAway();
    writes(lan, wei);
    await().until(() -> subscriptions.count(wei) == 1 && !SERVICE.came(busy.name()).isEmpty());
    SERVICE.behave(busy.name(), 201);
    goAway();
    await().until(() -> SERVICE.came(busy.name()).size() == 2);
  }

  @Test
  void a_service_that_never_ends_its_answer_keeps_nobody_else_from_being_told() throws Exception {
    var wei = Neighbours.one();
    var lan = Neighbours.one();
    var endless = Browser.called("endless" + wei);
    var browser = Browser.called("beside" + wei);
    var session = session(wei);
    subscriptions.subscribe(wei, session, endless.at(SERVICE, "zh"));
    goAway();
    writes(lan, wei);
    await().until(() -> !SERVICE.came(endless.name()).isEmpty());
    subscriptions.subscribe(wei, session, browser.at(SERVICE, "zh"));
    writes(lan, wei);
    await().until(() -> !SERVICE.came(browser.name()).isEmpty());
  }

  @Test
  void who_has_signed_out_or_taken_it_back_is_told_nothing() throws Exception {
    var wei = Neighbours.one();
    var browser = Browser.called("out" + wei);
    subscriptions.subscribe(wei, "session " + wei, browser.at(SERVICE, "zh"));
    assertThat(subscriptions.count(wei)).isOne();
    subscriptions.signedOut("session " + wei);
    assertThat(subscriptions.count(wei)).isZero();
    subscriptions.subscribe(wei, "other", browser.at(SERVICE, "zh"));
    subscriptions.subscribe(wei, "other", browser.at(SERVICE, "en"));
    assertThat(subscriptions.count(wei)).isOne();
    subscriptions.forget(wei);
    assertThat(subscriptions.count(wei)).isZero();
  }

  @Test
  void a_browser_whose_session_has_ended_otherwise_is_told_nothing_more() throws Exception {
    var wei = Neighbours.one();
    var lan = Neighbours.one();
    var lost = Browser.called("lost" + wei);
    var kept = Browser.called("kept" + wei);
    var ended = session(wei);
    subscriptions.subscribe(wei, ended, lost.at(SERVICE, "zh"));
    subscriptions.subscribe(wei, session(wei), kept.at(SERVICE, "zh"));
    SERVER.bean(Sessions.class).close(ended);
    goAway();
    writes(lan, wei);
    await().until(() -> !SERVICE.came(kept.name()).isEmpty());
    assertThat(SERVICE.came(lost.name())).isEmpty();
    assertThat(subscriptions.count(wei)).isOne();
  }

  @Test
  void who_has_just_been_here_and_what_is_old_is_not_told() {
    var wei = Neighbours.one();
    var absence = SERVER.bean(Absence.class);
    var now = SERVER.clock().instant();
    assertThat(absence.tells(wei, now)).isTrue();
    assertThat(absence.tells(wei, now.minus(Duration.ofHours(2)))).isFalse();
    session(wei);
    assertThat(absence.tells(wei, now)).isFalse();
    goAway();
    assertThat(absence.tells(wei, now)).isTrue();
  }

  @Test
  void what_is_no_browser_is_refused() throws Exception {
    var wei = Neighbours.one();
    var fit = Browser.called("x").at(SERVICE, "zh");
    for (var unfit :
        new PushBrowser[] {
          new PushBrowser("ftp://example.org/", fit.p256dh(), fit.auth(), "zh"),
          new PushBrowser("\u0000", fit.p256dh(), fit.auth(), "zh"),
          new PushBrowser(fit.endpoint(), "short", fit.auth(), "zh"),
          new PushBrowser(fit.endpoint(), fit.p256dh(), "'", "zh"),
          new PushBrowser(fit.endpoint() + "x".repeat(1000), fit.p256dh(), fit.auth(), "zh")
        }) {
      assertThat(subscriptions.subscribe(wei, "a", unfit))
          .isEqualTo(PushSubscriptions.Outcome.UNFIT);
    }
  }

  @Test
  void a_slow_service_holds_up_no_other_and_is_asked_by_few_at_once() throws Exception {
    var wei = Neighbours.one();
    var lan = Neighbours.one();
    var session = session(wei);
    try (var slow = new PushService()) {
      slow.stop();
      for (var number = 1; number <= 6; number++) {
        var browser = Browser.called("slow" + number + "-" + wei);
        subscriptions.subscribe(wei, session, browser.at(slow, "zh"));
      }
      var fast = Browser.called("fast" + wei);
      subscriptions.subscribe(wei, session, fast.at(SERVICE, "zh"));
      goAway();
      writes(lan, wei);
      await().until(() -> !SERVICE.came(fast.name()).isEmpty());
      await().until(() -> slow.mostAsking() == 4);
      slow.goOn();
      await().until(() -> !slow.came("slow6-" + wei).isEmpty());
      assertThat(slow.mostAsking()).isEqualTo(4);
    }
  }
}

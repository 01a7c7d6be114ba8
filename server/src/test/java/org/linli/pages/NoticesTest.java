package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.Reply;

class NoticesTest {

  private static String id(Reply reply, String name) {
    assertThat(reply.number("code")).as(reply.body()).isOne();
    return reply.json().get("data").get(name).toString();
  }

  private static String ask(Office who, String title) {
    return id(who.call("questions/add_question", "title", title, "description", ""), "question_id");
  }

  private static void answer(Office who, String question) {
    var fields = new String[] {"question_id", question, "content", "有。", "answer_type", "0"};
    id(who.call("answer/add_answer", fields), "answer_id");
  }

  private static void follow(Office who, Office whom) {
    var reply = who.call("account/follow_user", "user_id", "" + whom.id());
    assertThat(reply.number("code")).isOne();
  }

  private static int unread(Office who) {
    return who.call("message/get_unread_notices").json().get("data").get("total").intValue();
  }

  /** Somebody whom another answered and follows. */
  private static Office told(Office other) {
    var lin = Office.called("林姐");
    answer(other, ask(lin, "有会修钟的吗"));
    follow(other, lin);
    await().until(() -> unread(lin) == 2);
    return lin;
  }

  @OnScreens
  @EnumSource(names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void notices_are_read_one_by_one_and_all_at_once(Screen screen) {
    var zhou = Office.called("周师傅");
    var lin = told(zhou);
    try (var window = lin.on(screen)) {
      window.go("/tags").isFitForAll();
      assertThat(window.page.locator(".inbox .badge")).hasText("2");
      window.press(".inbox").isFitForAll();
      assertThat(window.page.locator("#notices > .new")).hasCount(2);
      assertThat(window.page.locator("#notices a").first()).containsText("周师傅");
      window.press("#notices > .new:nth-child(2) button");
      assertThat(window.page.locator(".inbox .badge")).hasText("1");
      assertThat(window.page.locator("#notices > .new")).hasCount(1);
      window.press("#notices a[href^='/answers/']");
      assertThat(window.path()).startsWith("/answers/");
      window.go("/notices?kind=follower").press("form[action='/notices/read-all'] button");
      assertThat(window.page.locator(".inbox .badge")).hasCount(0);
      window.go("/notices?kind=group").isFitForAll();
      assertThat(window.page.locator("#notices")).hasCount(0);
    }
  }

  @OnScreens
  @EnumSource(names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void members_choose_what_they_hear_of(Screen screen) {
    var lin = Office.called("挑剔的林");
    try (var window = lin.on(screen)) {
      window.go("/settings/notices").isFitForAll();
      window.field("page-vote").uncheck();
      window.field("digest-follower").selectOption("daily");
      window.submit("page-vote");
      assertThat(window.page.locator(".toast")).isVisible();
      assertThat(window.field("page-vote").isChecked()).isFalse();
      assertThat(window.field("page-answer").isChecked()).isTrue();
      assertThat(window.field("digest-follower").inputValue()).isEqualTo("daily");
      assertThat(window.field("talk").inputValue()).isEqualTo("named");
      window.field("talk").selectOption("always");
      window.field("letters").uncheck();
      window.submit("talk");
      assertThat(window.field("talk").inputValue()).isEqualTo("always");
      assertThat(window.field("falls").isChecked()).isTrue();
      assertThat(window.field("letters").isChecked()).isFalse();
      window.isFitForAll();
    }
  }

  @Test
  void strangers_sign_in_first_and_nonsense_shows_all() {
    var lin = Office.member();
    assertThat(lin.get("/notices?kind='&page=-1").http()).isEqualTo(200);
    var away = lin.post("/settings/notices", "/settings/notices/away", "talk", "'");
    assertThat(away.http()).isEqualTo(303);
    assertThat(lin.get("/settings/notices").body()).contains("value=\"named\" selected");
    var strange = lin.post("/settings", "/notices/read", "notice", "99999999999999999999");
    assertThat(strange.http()).isEqualTo(303);
    assertThat(Window.SERVER.get("/notices").http()).isEqualTo(401);
  }
}

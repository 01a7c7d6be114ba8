package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class LivePagesTest {
  private final Office lin = Office.called("林林");
  private final Office wu = Office.called("吴大爷");

  @Test
  void what_happens_is_seen_at_once_on_open_pages() {
    try (var one = lin.on(Screen.DESK_ENGLISH);
        var other = wu.on(Screen.PHONE_CHINESE)) {
      one.go("/inbox/" + wu.id());
      other.go("/inbox/" + lin.id());
      assertThat(other.page.locator("#here")).hasText("");
      one.fill("content", "来了吗？").submit("content");
      assertThat(other.page.locator("#chat")).containsText("来了吗？");
      other.fill("content", "马上");
      assertThat(one.page.locator(".typing")).hasText("吴大爷 is writing …");
      other.fill("content", "马上到。").submit("content");
      assertThat(one.page.locator("#chat")).containsText("马上到。");
      assertThat(one.page.locator(".typing")).hasText("");
      var id =
          wu.get("/inbox/" + lin.id()).body().replaceAll("(?s).*id=\"message-(\\d+)\".*", "$1");
      wu.call("message/recall", "message_id", id);
      assertThat(one.page.locator("#chat")).not().containsText("马上到。");
      one.go("/about");
      wu.call("message/add_message", "receiver", "" + lin.id(), "content", "再见");
      assertThat(one.page.locator("a.inbox[href='/inbox'] .badge")).hasText("1");
      lin.call("message/sign", "user_id", "" + wu.id());
      assertThat(one.page.locator("a.inbox[href='/inbox'] .badge")).hasCount(0);
      comesAndGoes(one, other);
      talk(one, other);
      answer(one);
    }
  }

  @Test
  void nobody_says_that_he_types_to_whom_it_does_not_concern() {
    var page = "/inbox/" + wu.id();
    assertThat(lin.post(page, "/live/typing", "to", "" + wu.id()).http()).isEqualTo(204);
    for (var odd : new String[] {"", "0", "-1", "'", "\u0000", "9".repeat(30), "" + lin.id()}) {
      assertThat(lin.post(page, "/live/typing", "to", odd).http()).as(odd).isEqualTo(403);
      assertThat(lin.post(page, "/live/typing", "group", odd).http()).as(odd).isEqualTo(403);
    }
    assertThat(lin.forge("/live/typing").http()).isEqualTo(403);
    wu.post("/inbox/" + lin.id(), "/inbox/" + lin.id() + "/block", "on", "yes");
    assertThat(lin.post(page, "/live/typing", "to", "" + wu.id()).http()).isEqualTo(403);
  }

  @Test
  void what_happens_while_a_page_is_on_its_way_is_seen_on_it() {
    var streams = new ArrayList<Route>();
    try (var one = lin.on(Screen.DESK_ENGLISH);
        var other = wu.on(Screen.PHONE_CHINESE)) {
      other.go("/inbox/" + lin.id());
      one.page.route("**/live?*", streams::add);
      one.go("/about");
      one.page.waitForCondition(() -> !streams.isEmpty());
      wu.call("message/add_message", "receiver", "" + lin.id(), "content", "出门了");
      assertThat(other.page.locator("#chat")).containsText("出门了");
      streams.forEach(Route::resume);
      assertThat(one.page.locator("a.inbox[href='/inbox'] .badge")).hasText("1");
    }
  }

  private void comesAndGoes(Window one, Window other) {
    one.go("/inbox/" + wu.id());
    assertThat(one.page.locator("#here")).hasText("Here now", patiently());
    one.isFitForAll();
    other.go("about:blank");
    for (var text : new String[] {"你还", "在", "吗？"}) {
      lin.call("message/add_message", "receiver", "" + wu.id(), "content", text);
    }
    assertThat(one.page.locator("#here")).hasText("", patiently());
    other.go("/inbox/" + lin.id());
    assertThat(one.page.locator("#here")).hasText("Here now", patiently());
    assertThat(other.page.locator("#here")).hasText("在线");
    other.isFitForAll();
  }

  private static LocatorAssertions.HasTextOptions patiently() {
    return new LocatorAssertions.HasTextOptions().setTimeout(30_000);
  }

  private void talk(Window one, Window other) {
    var founded =
        lin.call("group/new_group", "name", "楼道", "description", "。", "head_portrait", "");
    var group = founded.data().get("group_id").toString();
    lin.call("group/add_group_member", "group_id", group, "user_id", "" + wu.id());
    assertThat(wu.call("group/confirm_invite", "group_id", group).number("code")).isOne();
    one.go("/groups/" + group);
    other.go("/groups/" + group);
    lin.call("group/send_group_message", "group_id", group, "content", "电梯修好了");
    assertThat(one.page.locator("#talk")).containsText("电梯修好了");
    assertThat(other.page.locator("#talk")).containsText("电梯修好了");
    other.isFitForAll();
    for (var floor = 1; floor <= 12; floor++) {
      lin.call("group/send_group_message", "group_id", group, "content", floor + " 楼也好了");
    }
    other.go("/groups/" + group);
    var whole = new LocatorAssertions.IsInViewportOptions().setRatio(1);
    assertThat(other.page.locator("#talk li").last()).isInViewport(whole);
    assertThat(other.page.locator("#talk li").first()).not().isInViewport();
    other.fill("content", "那");
    assertThat(one.page.locator(".typing")).hasText("吴大爷 is writing …");
    other.fill("content", "那好").submit("content");
    assertThat(one.page.locator("#talk")).containsText("那好");
    assertThat(one.page.locator(".typing")).hasText("");
  }

  private void answer(Window one) {
    var asked = lin.call("questions/add_question", "title", "哪里修伞？", "description", "桥头的搬走了。");
    var question = asked.data().get("question_id").toString();
    one.go("/questions/" + question);
    for (var text : new String[] {"菜市场门口。", "周三下午。"}) {
      wu.call("answer/add_answer", "question_id", question, "content", text, "answer_type", "0");
    }
    assertThat(one.page.locator("[data-live='answer.v1'] b")).hasText("2");
    one.isFitForAll();
    one.press("[data-live='answer.v1'] a");
    assertThat(one.page.locator("#answers")).containsText("周三下午。");
  }
}

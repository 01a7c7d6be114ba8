package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
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
      one.fill("content", "来了吗？").submit("content");
      assertThat(other.page.locator("#chat")).containsText("来了吗？");
      other.fill("content", "马上到。").submit("content");
      assertThat(one.page.locator("#chat")).containsText("马上到。");
      var id =
          wu.get("/inbox/" + lin.id()).body().replaceAll("(?s).*id=\"message-(\\d+)\".*", "$1");
      wu.call("message/recall", "message_id", id);
      assertThat(one.page.locator("#chat")).not().containsText("马上到。");
      one.go("/about");
      wu.call("message/add_message", "receiver", "" + lin.id(), "content", "再见");
      assertThat(one.page.locator("a.inbox[href='/inbox'] .badge")).hasText("1");
      lin.call("message/sign", "user_id", "" + wu.id());
      assertThat(one.page.locator("a.inbox[href='/inbox'] .badge")).hasCount(0);
      talk(one, other);
      answer(one);
    }
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

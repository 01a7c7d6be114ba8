package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.AfterRestart;

class InboxTest {
  private static final Office MAI = Office.withDuty("moderator");
  private final Office lin = Office.called("林林");
  private final Office wu = Office.called("吴大爷");
  private final String toWu = "/inbox/" + wu.id();
  private final String toLin = "/inbox/" + lin.id();

  private static String lastLetter(Office who, String chat) {
    return who.get(chat).body().replaceAll("(?s).*id=\"message-(\\d+)\".*", "$1");
  }

  @OnScreens
  @EnumSource(Screen.class)
  void two_neighbours_write_to_each_other(Screen screen) {
    try (var one = lin.on(screen);
        var other = wu.on(screen)) {
      one.go("/people/" + wu.id()).press("a[href='" + toWu + "#write']").isFitForAll();
      one.fill("content", "周六一起去菜市场吗？🏘").submit("content").isFitForAll();
      other.go("/").isFitForAll();
      assertThat(other.page.locator("a.inbox[href='/inbox'] .badge")).hasText("1");
      other.go("/inbox").isFitForAll();
      assertThat(other.page.locator("#talks .badge")).containsText("1");
      other.press("#talks h2 a").isFitForAll();
      assertThat(other.page.locator("#chat")).containsText("周六一起去菜市场吗？🏘");
      assertThat(other.page.locator("a.inbox[href='/inbox'] .badge")).hasCount(0);
      other.go("/inbox").page.locator("#seek").fill("菜市");
      other.press("main .search button").isFitForAll();
      assertThat(other.page.locator("#feed mark").first()).hasText("菜市");
      other.press("#feed h2 a").isFitForAll();
      assertThat(other.page.locator("#chat")).containsText("周六一起去菜市场吗？🏘");
      other.fill("content", "好，八点。").submit("content");
      assertThat(one.page.locator("#chat li.own .prose")).hasCount(1);
      one.page.locator("#chat li:has-text('好，八点。')").waitFor();
      one.isFitForAll();
      assertThat(one.page.locator("a.report")).hasCount(1);
      one.page.waitForLoadState(LoadState.NETWORKIDLE);
    }
  }

  @Test
  void what_was_said_is_there_also_without_scripts_and_after_a_restart() {
    lin.post(toWu, toWu, "content", "第一封");
    lin.post(toWu, toWu, "content", "<script>alert(1)</script> **粗**");
    AfterRestart.nowAndLater(
        "a chat on pages",
        () ->
            assertThat(wu.get(toLin).body())
                .contains("第一封", "<strong>粗</strong>")
                .doesNotContain("<script>alert"));
    assertThat(wu.get("/inbox/search?q=%3Cscript%3Ealert").body()).doesNotContain("<script>alert");
    var inbox = wu.get("/inbox").body();
    assertThat(inbox).contains("林林").doesNotContain("class=\"badge\"");
  }

  @Test
  void older_letters_stand_on_pages_before() {
    for (var i = 1; i <= 35; i++) {
      lin.call("message/add_message", "receiver", "" + wu.id(), "content", "信" + i + "。");
    }
    var newest = wu.get(toLin).body();
    assertThat(newest).contains("信35。", "信6。").doesNotContain("信5。");
    var older = newest.replaceAll("(?s).*href=\"(/inbox/\\d+\\?before=\\d+)\".*", "$1");
    assertThat(wu.get(older).body()).contains("信5。", "信1。").doesNotContain("信6。", "?before=");
    assertThat(wu.get(toLin + "/newer?after=" + lastLetter(wu, toLin)).body())
        .doesNotContain("信35。")
        .contains("hx-trigger");
    assertThat(wu.get(toLin + "/newer?after=0").body()).contains("信35。");
    var found = wu.get("/inbox/search?q=%E4%BF%A115").body();
    assertThat(found).contains("<mark>信15</mark>。").doesNotContain("信16");
    var there = found.replaceAll("(?s).*href=\"(/inbox/\\d+\\?at=\\d+)#message-.*", "$1");
    assertThat(wu.get(there).body()).contains("信15。", "信14。").doesNotContain("信16。");
    var all = "/inbox/search?q=%E4%BF%A1";
    assertThat(wu.get(all).body()).contains("信</mark>35", "信</mark>21", all + "&amp;page=2");
    assertThat(wu.get(all + "&page=3").body()).contains("信</mark>1。").doesNotContain("&amp;page=");
    assertThat(lin.get(all).body()).contains("Sent by you");
    assertThat(MAI.get(all).body()).contains("word for word").doesNotContain("<mark>");
    for (var odd : new String[] {"", "%00", "%27%25_%5C", "x".repeat(300)}) {
      assertThat(wu.get("/inbox/search?q=" + odd).http()).isEqualTo(200);
    }
  }

  @Test
  void a_letter_is_taken_back_reported_and_removed() {
    lin.post(toWu, toWu, "content", "说错了");
    var id = lastLetter(lin, toWu);
    lin.post(toWu, toWu + "/recall", "message", id);
    assertThat(wu.get(toLin).body()).contains("This message was taken back").doesNotContain("说错");
    lin.post(toWu, toWu, "content", "你这个骗子");
    var bad = lastLetter(wu, toLin);
    var report = "/report/messages/" + bad;
    assertThat(wu.get(report).body()).contains("你这个骗子");
    assertThat(lin.get(report).http()).isEqualTo(404);
    assertThat(MAI.get("/admin/cases/message/" + bad).http()).isEqualTo(404);
    wu.post(report, report, "reason", "abuse", "text", "");
    var room = "/admin/cases/message/" + bad;
    assertThat(MAI.get(room).body()).contains("你这个骗子", "吴大爷", "林林").doesNotContain("说错");
    var open = MAI.get(room).body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    MAI.post(room, room + "/remove", "seen", open, "reason", "abuse");
    assertThat(wu.get(toLin).body()).doesNotContain("你这个骗子");
    assertThat(lin.get("/taken-away").body()).contains("你这个骗子", "/appeal/messages/" + bad);
    lin.post("/appeal/messages/" + bad, "/appeal/messages/" + bad, "reason", "开玩笑");
    assertThat(MAI.get(room).body()).contains("开玩笑");
  }

  @Test
  void who_is_blocked_is_told_that_nothing_was_sent() {
    wu.post(toLin, toLin + "/block", "on", "yes");
    assertThat(lin.post(toWu, toWu, "content", "在吗").body()).contains("id=\"content-fault\"");
    assertThat(wu.get(toLin).body()).contains("value=\"no\"").doesNotContain("在吗");
    wu.post(toLin, toLin + "/block", "on", "no");
    assertThat(lin.post(toWu, toWu, "content", "在吗").http()).isEqualTo(303);
    wu.post("/inbox", "/inbox/read");
    assertThat(wu.get("/inbox").body()).doesNotContain("class=\"badge\"");
  }

  @Test
  void what_is_not_there_is_not_found_and_strange_letters_are_refused() {
    assertThat(lin.get("/inbox/999999999999").http()).isEqualTo(404);
    assertThat(lin.post("/inbox", "/inbox/999999999999", "content", "x").http()).isEqualTo(404);
    assertThat(lin.post(toWu, toWu + "/recall", "message", "1").http()).isEqualTo(404);
    assertThat(lin.post("/inbox", toLin + "/block", "on", "yes").http()).isEqualTo(404);
    for (var content : new String[] {"", " ", "\u0000", "x".repeat(100_001)}) {
      assertThat(lin.post(toWu, toWu, "content", content).body()).contains("content-fault");
    }
    assertThat(lin.forge(toWu).http()).isEqualTo(403);
    assertThat(lin.get(toWu + "?before=1").http()).isEqualTo(200);
  }
}

package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;

class OfficeLogTest {
  private static final String[] BAN = {"why", "spam", "note", "重复发广告", "sure", "yes"};
  private final Office root = Office.administrator();

  private long banned(String nickname) {
    var id = Office.called(nickname).id();
    root.post("/admin", "/admin/members/" + id + "/ban", BAN);
    return id;
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void all_staff_read_what_was_done(Screen screen) {
    var id = banned("日志" + screen.ordinal());
    try (var window = Office.withDuty("verifier").on(screen).go("/admin/acts")) {
      window.isFitForAll();
      window.field("kind").selectOption("member-banned");
      window.fill("target", "" + id).submit("target");
      assertThat(window.page.locator(".acts-log > li").count()).isOne();
      assertThat(window.page.locator(".acts-log").textContent()).contains("重复发广告");
    }
  }

  @OnScreens
  @EnumSource(Screen.class)
  void everybody_reads_what_was_decided_without_names(Screen screen) {
    var name = "公示" + screen.ordinal();
    var id = banned(name);
    try (var window = Window.on(screen).go("/log")) {
      window.isFitForAll();
      assertThat(window.page.locator("main").textContent())
          .containsPattern("封禁成员|Member banned")
          .containsPattern("广告、刷屏|Spam")
          .containsPattern("管理员|An administrator")
          .doesNotContain(name, "重复发广告", "#" + id);
    }
  }

  @Test
  void a_spreadsheet_of_acts_has_what_was_looked_for() {
    var id = banned("表格一");
    var csv = root.get("/admin/acts.csv?target=" + id);
    assertThat(csv.body()).contains("\"Member banned\",\"" + id + "\",\"Spam\",\"重复发广告\"");
    assertThat(csv.body().lines().count()).isEqualTo(2);
    AfterRestart.nowAndLater(
        "an act with its reason",
        () ->
            assertThat(Office.administrator().get("/admin/acts?target=" + id).body())
                .contains("Spam"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?who=x", "?target=-1", "?kind=%27", "?before=0", "?who=99999999999999999999"})
  void strange_searches_are_answered(String query) {
    assertThat(root.get("/admin/acts" + query).http()).isEqualTo(200);
    assertThat(root.get("/admin/acts.csv" + query).http()).isEqualTo(200);
    assertThat(root.get("/log" + query).http()).isEqualTo(200);
  }

  @Test
  void others_find_no_log() {
    assertThat(Office.member().get("/admin/acts").http()).isEqualTo(404);
    assertThat(Office.member().get("/admin/acts.csv").http()).isEqualTo(404);
    assertThat(SERVER.get("/admin/acts.csv").http()).isEqualTo(401);
  }
}

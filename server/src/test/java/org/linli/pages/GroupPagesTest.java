package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.identity.Sessions;
import org.linli.media.Drawn;
import org.springframework.jdbc.core.simple.JdbcClient;

class GroupPagesTest {
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private static String name(String about) {
    return about + " " + NEXT.getAndIncrement();
  }

  /** Founds a group and answers its path. */
  private static String founded(Window window, String name) {
    window.go("/groups/new").fill("name", name).fill("description", "一起说说话。").submit("name");
    assertThat(window.path()).matches("/groups/\\d+/members");
    return window.path().replace("/members", "");
  }

  private static Window act(Window window, String act) {
    return window.press("button[name=act][value=" + act + "]");
  }

  private static void say(Window window, String group, String text) {
    window.go(group).fill("content", text).press("#say button[type=submit]");
  }

  @OnScreens
  @EnumSource(Screen.class)
  void from_the_founding_to_the_talk_and_the_end(Screen screen) {
    var name = name("楼道菜园");
    try (var owner = Window.ofMember(screen);
        var guest = Window.ofMember(screen)) {
      owner.go("/groups").isFitForAll().press(".tabs a[href='/groups/new']").isFitForAll();
      var group = founded(owner, name);
      owner.isFitForAll();
      guest.go("/groups/find?name=" + name.replace(" ", "%20")).isFitForAll();
      guest.press("#feed h2 a").isFitForAll();
      assertThat(guest.path()).isEqualTo(group);
      guest.press("form[action$='/apply'] button").isFitForAll();
      guest.go("/groups").isFitForAll();
      assertThat(guest.page.locator("#pending")).isVisible();
      owner.go(group + "/members").isFitForAll();
      act(owner, "admit");
      say(owner, group, "今天轮到谁浇水？🌱");
      guest.go("/groups").isFitForAll();
      assertThat(guest.page.locator("#feed .badge")).hasText("1");
      guest.press("#feed h2 a").isFitForAll();
      assertThat(guest.page.locator(".said")).containsText("今天轮到谁浇水？🌱");
      guest
          .field("picture")
          .setInputFiles(
              new FilePayload("c.png", "image/png", Drawn.png(90_000 + screen.ordinal())));
      guest.fill("content", "我来，看看长势：").press("#say button[type=submit]").isFitForAll();
      assertThat(guest.path()).isEqualTo(group + "#say");
      assertThat(guest.page.locator(".said .own img[src^='/media/']")).hasCount(1);
      assertThat(owner.page.locator(".said > li"))
          .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
      guest.page.locator("#seek").fill("轮到谁");
      guest.press("main .search button").isFitForAll();
      assertThat(guest.page.locator("#feed mark")).hasText("轮到谁");
      guest.press("#feed h2 a").isFitForAll();
      assertThat(guest.page.locator(".said > li")).hasCount(1);
      guest.go("/groups/search?q=长势").isFitForAll();
      assertThat(guest.page.locator("#feed > li").first()).containsText(name);
      guest.go(group).press(".own form[action$='/recall'] button");
      assertThat(guest.page.locator(".said > li")).hasCount(1);
      guest.press(".act.report").isFitForAll();
      owner.go(group + "/edit").isFitForAll();
      owner.fill("name", name + "（新）").submit("name");
      assertThat(owner.page.locator("h1")).hasText(name + "（新）");
      act(owner, "promote");
      act(owner, "silence").isFitForAll();
      guest.go(group).isFitForAll();
      assertThat(guest.page.locator("#say")).hasCount(0);
      act(owner, "unsilence");
      act(owner, "hand-over");
      guest.go(group + "/members").isFitForAll().press("form[action$='/close'] button");
      guest.isFitForAll().press("button[name=sure]");
      assertThat(guest.path()).isEqualTo("/groups");
    }
  }

  @Test
  void a_group_is_used_without_scripts_and_people_are_invited_by_name() {
    var phone = Window.freshPhone();
    var token = Window.tokenOf(phone);
    var account = Window.SERVER.bean(Sessions.class).account(token).orElseThrow();
    var nickname = "群友" + account;
    Window.SERVER
        .bean(JdbcClient.class)
        .sql("update identity.account set nickname = :nickname where id = :id")
        .param("nickname", nickname)
        .param("id", account)
        .update();
    try (var owner =
            Window.withoutScripts(Screen.PHONE_CHINESE).with(Window.tokenOf(Window.freshPhone()));
        var guest = Window.withoutScripts(Screen.PHONE_ENGLISH).with(token)) {
      var group = founded(owner, name("无脚本"));
      owner.fill("who", nickname.substring(0, nickname.length() - 1)).submit("who");
      owner.press("#found li:has-text('" + nickname + "') button");
      guest.go("/groups").press("form[action$='/accept'] button");
      assertThat(guest.path()).isEqualTo(group);
      say(guest, group, "到了");
      owner.go(group);
      assertThat(owner.page.locator(".said")).containsText("到了");
      owner.press("form[action$='/remove'] button");
      assertThat(owner.page.locator(".said > li")).hasCount(0);
      owner.go(group + "/members");
      act(owner, "ban");
      guest.go(group);
      assertThat(guest.page.locator("#talk")).hasCount(0);
      var search = "/groups/search?q=到&group=" + group.replace("/groups/", "");
      assertThat(owner.page.request().get(search).status()).isEqualTo(200);
      assertThat(guest.page.request().get(search).status()).isEqualTo(404);
      guest.go("/groups/search?q=到");
      assertThat(guest.page.locator("#feed")).hasCount(0);
      guest.go("/groups");
      assertThat(guest.page.locator("#feed")).hasCount(0);
      owner.go(group + "/members");
      act(owner, "unban");
      guest.go(group).press("form[action$='/apply'] button");
      guest.press("form[action$='/leave'] button");
      assertThat(guest.path()).isEqualTo("/groups");
    }
  }

  @Test
  void nobody_is_offered_to_recall_what_is_old_and_who_may_not_remove_is_told() {
    var rows = Window.SERVER.bean(JdbcClient.class);
    try (var owner = Window.ofMember(Screen.DESK_ENGLISH);
        var guest = Window.ofMember(Screen.PHONE_CHINESE)) {
      var group = founded(owner, name("老话"));
      guest.go(group).press("form[action$='/apply'] button");
      owner.go(group + "/members");
      act(owner, "admit");
      act(owner, "promote");
      say(owner, group, "旧的");
      say(guest, group, "我的");
      guest.press("form[action$='/remove'] button");
      assertThat(guest.page.locator(".said > li")).hasCount(2);
      rows.sql(
              "update \"group\".message set created_at = created_at - interval '3 min' where"
                  + " group_id = :id")
          .param("id", Long.parseLong(group.replace("/groups/", "")))
          .update();
      guest.go(group);
      assertThat(guest.page.locator("form[action$='/recall']")).hasCount(0);
      owner.go(group).press(".own form[action$='/remove'] button");
      assertThat(owner.page.locator(".said > li")).hasCount(1);
    }
  }

  @OnScreens
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_CHINESE", "DESK_ENGLISH"})
  void the_office_closes_groups_and_reads_those_that_have_ended(Screen screen) {
    var name = name("要清的群");
    try (var owner = Window.ofMember(screen);
        var root = Office.administrator().on(screen)) {
      var group = founded(owner, name);
      say(owner, group, "留下来的话");
      root.go("/admin/groups").isFitForAll().press("#rows a:text-is('" + name + "')");
      root.isFitForAll();
      assertThat(root.page.locator(".said")).hasCount(0);
      root.press("form[action$='/close'] button").press("button[name=sure]");
      var asked = owner.page.request().get(group + "/new?after=0");
      assertThat(asked.status()).as("asks no more").isEqualTo(286);
      root.press("main p > a.button[href*='before']").isFitForAll();
      assertThat(root.page.locator(".said")).containsText("留下来的话");
      root.go("/admin/acts").isFitForAll();
      assertThat(root.page.locator("main")).containsText(name);
    }
  }

  @Test
  void the_queue_shows_what_was_said_around_a_message() {
    try (var owner = Window.ofMember(Screen.DESK_CHINESE);
        var guest = Window.ofMember(Screen.DESK_CHINESE);
        var root = Office.administrator().on(Screen.PHONE_CHINESE)) {
      var group = founded(owner, name("吵架"));
      guest.go(group).press("form[action$='/apply'] button");
      owner.go(group + "/members");
      act(owner, "admit");
      say(owner, group, "前一句");
      say(owner, group, "难听的话");
      say(owner, group, "后一句");
      guest.go(group);
      guest.press(".said li:has-text('难听的话') .report");
      var about = guest.path().replace("/report/group-messages/", "");
      guest.page.locator("main select[name=reason]").selectOption("abuse");
      guest.press("main form button[type=submit]");
      root.go("/admin/cases/group-message/" + about).isFitForAll();
      assertThat(root.page.locator("main")).containsText("前一句");
      assertThat(root.page.locator("main")).containsText("后一句");
      assertThat(root.page.locator("main")).containsText("难听的话");
    }
  }
}

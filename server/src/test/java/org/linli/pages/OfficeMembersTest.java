package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeMembersTest {
  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private final Office root = Office.administrator();

  private static String name(String begin) {
    return begin + NEXT.getAndIncrement() + "号";
  }

  @OnScreens
  @EnumSource(Screen.class)
  void an_administrator_looks_after_a_member(Screen screen) {
    var name = name("林禾");
    var lin = Office.called(name);
    try (var window = root.on(screen).go("/")) {
      window.page.locator(".menu summary").click();
      window.press(".menu a[href='/admin']").isFitForAll();
      window.press(".office a[href='/admin/members']").isFitForAll();
      window.fill("q", name).submit("q");
      assertThat(window.page.locator("#rows > li").count()).isOne();
      window.press("#rows a").isFitForAll();
      assertThat(window.page.locator("h1").textContent()).isEqualTo(name);
      window.fill("points", "150").fill("reason", "照看活动").submit("points");
      assertThat(window.page.locator(".facts").textContent()).contains("150");
      window.fill("points", "a lot").fill("reason", "照看活动").submit("points");
      window.isFitForAll();
      assertThat(window.page.locator("#points-fault").isVisible()).isTrue();
      window.press("button[name='on'][value='yes']");
      assertThat(window.page.locator("button[name='on'][value='no']").count()).isOne();
      window.field("note").fill("第三次了");
      window.field("why").selectOption("spam");
      window.submit("why").isFitForAll();
      assertThat(window.page.locator(".told").textContent()).contains(name);
      window.press("button[name='sure']");
      assertThat(window.page.locator("button[name='on'][value='no']").count()).isZero();
      window.press("form[action$='/unban'] button");
      window.field("group").selectOption("specialist");
      window.submit("group");
      assertThat(window.field("group").inputValue()).isEqualTo("specialist");
      window.press("form[action$='/sessions/end'] button");
    }
    assertThat(lin.get("/settings").http()).isEqualTo(303);
  }

  @Test
  void an_administrator_works_without_scripts() {
    var lin = Office.called(name("无脚"));
    try (var window = Window.withoutScripts(Screen.PHONE_CHINESE).with(root.token)) {
      window.go("/admin/members/" + lin.id());
      window.submit("why").press("button[name='sure']");
      assertThat(window.page.locator("form[action$='/unban']").count()).isOne();
    }
  }

  @Test
  void members_are_found_by_what_is_known_of_them() {
    var name = name("100%_");
    var han = Office.called(name);
    var id = han.id();
    assertThat(root.get("/admin/members?q=100%25_").body()).contains("/admin/members/" + id);
    assertThat(root.get("/admin/members?q=100xx").body()).doesNotContain("/admin/members/" + id);
    assertThat(root.get("/admin/members?q=" + id).body()).contains("/admin/members/" + id);
    assertThat(root.get("/admin/members?q=" + id + "&group=banned").body())
        .doesNotContain("/admin/members/" + id);
    assertThat(root.get("/admin/members?q=" + id + "&level=1").body())
        .contains("/admin/members/" + id);
    assertThat(root.get("/admin/members?q=" + id + "&level=2").body())
        .doesNotContain("/admin/members/" + id);
    var wu = Office.withDuty("verifier");
    assertThat(root.get("/admin/members?duty=verifier").body())
        .contains("/admin/members/" + wu.id());
    var phone = Window.freshPhone();
    Window.tokenOf(phone);
    assertThat(root.get("/admin/members?q=" + phone).body()).contains("id=\"rows\"");
    assertThat(root.get("/admin/members?q=" + phone.substring(0, 9)).body())
        .doesNotContain("id=\"rows\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?q=%00",
        "?q=%27%22%5C",
        "?before=-1",
        "?before=99999999999999999999",
        "?level=-1",
        "?group=x",
        "?duty=%00",
        "?q=999999999999999999"
      })
  void strange_searches_find_nothing_or_all(String query) {
    assertThat(root.get("/admin/members" + query).http()).isEqualTo(200);
    assertThat(root.get("/admin/members.csv" + query).http()).isEqualTo(200);
  }

  @Test
  void a_long_list_goes_on() {
    for (var i = 0; i < 32; i++) {
      Office.member();
    }
    var first = root.get("/admin/members").body();
    var next = first.replaceAll("(?s).*href=\"(/admin/members\\?before=\\d+)\".*", "$1");
    var second = root.get(next).body();
    assertThat(rows(first)).hasSize(30).doesNotContainAnyElementsOf(rows(second));
  }

  private static List<String> rows(String body) {
    return body.lines().filter(line -> line.contains("<h2><a href=\"/admin/members/")).toList();
  }

  @Test
  void a_spreadsheet_calculates_with_nothing() {
    var names = List.of("=1+1", "+7", "-9", "@sum", "a\"b,c");
    var tag = name("表");
    for (var name : names) {
      Office.called(name + tag);
    }
    var csv = root.get("/admin/members.csv");
    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("members.csv");
    assertThat(csv.body()).startsWith("\uFEFF\"Id\",\"User name\"");
    assertThat(csv.body())
        .contains("\"'=1+1" + tag, "\"'+7" + tag, "\"'-9" + tag, "\"'@sum" + tag)
        .contains("\"a\"\"b,c" + tag + "\"");
    assertThat(root.get("/admin/acts").body()).contains("Members exported");
  }

  @Test
  void others_find_no_members() {
    var lin = Office.called(name("访客"));
    var page = "/admin/members/" + lin.id();
    var others =
        List.of(Office.member(), Office.withDuty("moderator"), Office.withDuty("verifier"));
    for (var other : others) {
      for (var path : List.of("/admin/members", "/admin/members.csv", page, "/admin/notices")) {
        assertThat(other.get(path).http()).as(path).isEqualTo(404);
      }
      for (var act : List.of("/ban", "/unban", "/group", "/grant", "/duty", "/sessions/end-all")) {
        assertThat(other.forge(page + act).http()).as(act).isEqualTo(403);
        assertThat(other.post("/design", page + act, "sure", "yes").http()).as(act).isEqualTo(404);
      }
    }
    assertThat(Office.member().get("/").body()).doesNotContain("href=\"/admin\"");
    assertThat(root.forge(page + "/ban").http()).isEqualTo(403);
    assertThat(lin.call("account/get_user_by_token").number("code")).isOne();
  }

  @Test
  void visitors_sign_in_first_and_programs_are_refused_in_short() {
    var visitor = HttpRequest.newBuilder(SERVER.at("/admin")).header("Accept", "text/html");
    assertThat(SERVER.send(visitor).headers().firstValue("Location"))
        .hasValue("/sign-in?next=%2Fadmin");
    assertThat(SERVER.get("/admin").http()).isEqualTo(401);
    assertThat(SERVER.get("/admin/members.csv").http()).isEqualTo(401);
    assertThat(SERVER.get("/questions/999999999").http()).isEqualTo(404);
  }

  @Test
  void experience_is_given_for_a_reason_within_bounds() {
    var chen = Office.called(name("陈默"));
    var page = "/admin/members/" + chen.id();
    root.post(page, page + "/grant", "raise", "3", "points", "", "reason", "带新人");
    assertThat(root.get(page).body()).contains("1000 points", "带新人");
    root.post(page, page + "/grant", "raise", "", "points", "-5000", "reason", "刷分");
    assertThat(root.get(page).body()).contains(">1 · 0 points");
    for (var wrong : List.of("1000001", "x", "", "9999999", "1.5", "--1")) {
      var fields = new String[] {"raise", "", "points", wrong, "reason", "试试"};
      assertThat(root.post(page, page + "/grant", fields).http()).as(wrong).isEqualTo(200);
    }
    for (var level : List.of("0", "7", "-1", "x")) {
      var fields = new String[] {"raise", level, "points", "", "reason", "试试"};
      assertThat(root.post(page, page + "/grant", fields).http()).as(level).isEqualTo(200);
    }
    var unsaid = new String[] {"raise", "", "points", "5", "reason", " "};
    assertThat(root.post(page, page + "/grant", unsaid).http()).isEqualTo(200);
    assertThat(root.get(page).body()).contains(">1 · 0 points");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ban", "/grant", "/sessions/end-all"})
  void who_loads_again_where_a_form_was_sent_comes_back_to_the_member(String act) {
    var back = root.get("/admin/members/17" + act).headers().firstValue("Location");
    assertThat(back).hasValue("/admin/members/17");
    assertThat(Office.member().get("/admin/members/17" + act).http()).isEqualTo(404);
  }

  @Test
  void nobody_is_there() {
    assertThat(root.get("/admin/members/999999999999").http()).isEqualTo(404);
    assertThat(root.get("/admin/members/99999999999999999999").http()).isEqualTo(404);
    var ban = root.post("/design", "/admin/members/999999999999/ban", "why", "spam", "sure", "y");
    assertThat(ban.http()).isEqualTo(404);
  }

  @Test
  void nobody_bans_himself_or_gives_up_administration() {
    var self = "/admin/members/" + root.id();
    var fields = new String[] {"why", "spam", "sure", "yes"};
    assertThat(root.post(self, self + "/ban", fields).body()).contains("That cannot be");
    assertThat(root.post(self, self + "/group", "group", "member").body())
        .contains("That cannot be");
    assertThat(root.get("/admin").http()).isEqualTo(200);
  }
}

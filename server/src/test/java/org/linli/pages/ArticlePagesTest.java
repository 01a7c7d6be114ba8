package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.media.Drawn;

class ArticlePagesTest {
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private static String title(String about) {
    return about + " " + NEXT.getAndIncrement();
  }

  private static Window write(Window window, String title) {
    window.go("/write").fill("title", title);
    return window.fill("content", "## 先看**尺寸**\n\n走廊八十厘米以上。\n\n- 夜灯\n- 地垫");
  }

  /** Publishes and answers the path of the article. */
  private static String published(Window window, String title) {
    write(window, title).press("button[value=publish]");
    assertThat(window.path()).startsWith("/articles/");
    return window.path();
  }

  @OnScreens
  @EnumSource(Screen.class)
  void from_the_draft_to_the_article_and_what_readers_make_of_it(Screen screen) {
    var title = title("老人房怎样改");
    try (var author = Office.specialist().on(screen);
        var reader = Window.ofMember(screen)) {
      author.go("/articles").press("a[href='/write']").isFitForAll();
      write(author, title);
      author.page.locator("button[name=preview]").click();
      assertThat(author.page.locator(".preview h2")).hasText("先看尺寸");
      author.field("picture").setInputFiles(new FilePayload("c.png", "image/png", Drawn.png(400)));
      author.press("button[value=save]").isFitForAll();
      assertThat(author.path()).startsWith("/drafts/");
      assertThat(author.field("content").inputValue()).contains("走廊八十厘米");
      author.fill("at", "2026-01-01T08:00").fill("price", "一百").press("button[value=plan]");
      assertThat(author.page.locator("#price-fault").isVisible()).isTrue();
      var later =
          LocalDate.ofInstant(Window.SERVER.clock().instant(), ZoneOffset.UTC).plusDays(30)
              + "T08:00";
      author.fill("price", "").fill("at", later).press("button[value=plan]").isFitForAll();
      assertThat(author.page.locator("form.notice time").count()).isOne();
      author.go("/drafts").isFitForAll().press("#feed h2 a");
      author.press("form.notice button");
      assertThat(author.page.locator("form.notice").count()).isZero();
      author.press("button[value=publish]").isFitForAll();
      var article = author.path();
      reader.go("/articles").isFitForAll().press("#feed h2 a:text-is('" + title + "')");
      assertThat(reader.path()).isEqualTo(article);
      assertThat(reader.page.locator("img.cover").getAttribute("src")).startsWith("/media/");
      reader.page.locator(".acts button[value=agree]").click();
      assertThat(reader.page.locator(".acts button[aria-pressed=true] .count")).hasText("1");
      reader.page.locator(".acts form[action$='/collect'] button").click();
      assertThat(reader.page.locator(".acts button[aria-pressed=true]")).hasCount(2);
      reader.page.locator(".acts a[href$='/comments']").click();
      reader.page.locator(".talk textarea").fill("照着改了，很好。");
      reader.page.locator(".talk button[type=submit]").click();
      assertThat(reader.page.locator(".talk .comments")).containsText("照着改了，很好。");
      reader.isFitForAll();
      reader.go("/articles?sort=collected");
      assertThat(reader.page.locator("#feed h2").first().textContent()).isEqualTo(title);
      author.go(article + "/edit").fill("title", title + "（修订）").submit("title");
      assertThat(author.page.locator("h1").textContent()).isEqualTo(title + "（修订）");
      author.press("a[href$='/revisions']").isFitForAll();
      assertThat(author.page.locator("h2").first().textContent()).isEqualTo(title);
      reader.go(article + "/print").isFitForAll();
      assertThat(reader.page.locator("h1").textContent()).isEqualTo(title + "（修订）");
    }
  }

  @OnScreens
  @EnumSource(Screen.class)
  void a_reader_goes_through_a_series_to_its_end(Screen screen) {
    var name = title("居家养老入门");
    try (var author = Office.specialist().on(screen);
        var reader = Window.ofMember(screen)) {
      var first = published(author, title("第一课 门与走廊"));
      var second = published(author, title("第二课 夜里的灯"));
      author.go("/school").press("a[href='/school/new']").isFitForAll();
      author.fill("title", name).fill("description", "给**刚开始照顾父母**的人。").submit("title");
      author.fill("place-" + id(first), "1").fill("place-" + id(second), "2").isFitForAll();
      author.submit("place-" + id(first));
      var series = author.path();
      assertThat(series).startsWith("/school/");
      reader.go("/school").isFitForAll().press("#feed h2 a:text-is('" + name + "')");
      reader.isFitForAll().press("main p > a.button");
      assertThat(reader.path()).isEqualTo(first);
      reader.isFitForAll().press(".series button");
      assertThat(reader.path()).isEqualTo(second);
      reader.go(series);
      assertThat(reader.page.locator("progress").getAttribute("value")).isEqualTo("1");
      reader.press("main p > a.button");
      assertThat(reader.path()).isEqualTo(second);
      reader.press(".series button");
      assertThat(reader.path()).isEqualTo(series);
      assertThat(reader.page.locator("progress").getAttribute("value")).isEqualTo("2");
      assertThat(reader.page.locator(".steps .plate:not(.none)").count()).isEqualTo(2);
      author.go(series + "/edit").press("form[action$='/delete'] button");
      assertThat(author.page.locator("#feed h2 a:text-is('" + name + "')").count()).isZero();
      reader.go(first);
      assertThat(reader.page.locator(".series").count()).isZero();
    }
  }

  @Test
  void an_article_stands_below_its_tag_and_with_its_author() {
    var title = title("挑防滑垫");
    try (var window = Office.specialist().on(Screen.PHONE_ENGLISH)) {
      write(window, title).page.locator(".branch summary").first().click();
      window.page.locator("input[name=tag]").first().check();
      window.press("button[value=publish]").press(".tag").isFitForAll();
      window.press(".tabs a[href$='/articles']").isFitForAll();
      assertThat(window.page.locator("#feed h2").first().textContent()).isEqualTo(title);
      window.press("#feed .by a").press(".tabs a[href$='/articles']").isFitForAll();
      assertThat(window.page.locator("#feed h2").first().textContent()).isEqualTo(title);
    }
  }

  @Test
  void writing_and_learning_need_no_scripts() {
    var screen = Screen.PHONE_CHINESE;
    var author = Office.specialist();
    var reader = Window.tokenOf(Window.freshPhone());
    try (var window = Window.withoutScripts(screen).with(author.token);
        var other = Window.withoutScripts(screen).with(reader)) {
      write(window, title("不用脚本")).press("button[name=preview]");
      assertThat(window.page.locator(".preview h2").textContent()).isEqualTo("先看尺寸");
      window.press("button[value=publish]");
      other.go(window.path()).press(".acts button[value=agree]");
      assertThat(other.page.locator(".acts button[aria-pressed=true]").count()).isOne();
      other.press(".acts a[href$='/comments']").fill("content", "好。").submit("content");
      assertThat(other.page.locator(".comments").textContent()).contains("好。");
    }
  }

  @Test
  void only_who_has_paid_reads_the_end() {
    var end = "最后一招是换门槛。";
    var author = Office.specialist();
    try (var window = author.on(Screen.DESK_ENGLISH)) {
      window.go("/write").fill("title", title("付费")).fill("price", "9.90");
      window.fill("content", "门槛太高。".repeat(100) + end).press("button[value=publish]");
      var path = window.path();
      assertThat(author.get(path).body()).contains(end).contains("¥9.90");
      assertThat(author.get(path + "/print").body()).contains(end);
      var reader = Office.member();
      for (var place : new String[] {"", "/print", "/comments", "/revisions"}) {
        assertThat(reader.get(path + place).body()).doesNotContain(end);
      }
      assertThat(reader.get(path).body()).contains("¥9.90");
    }
  }

  @Test
  void others_find_no_door_to_what_is_not_theirs() {
    var author = Office.specialist();
    try (var window = author.on(Screen.DESK_ENGLISH)) {
      var article = published(window, title("只有我能改"));
      window.go("/school/new").fill("title", title("只有我能排")).submit("title");
      var series = window.path();
      write(window, title("还没写完")).press("button[value=save]");
      var draft = window.path();
      for (var who : new Office[] {Office.member(), Office.specialist()}) {
        for (var path : new String[] {article + "/edit", series, draft}) {
          assertThat(who.get(path).http()).as(path).isEqualTo(404);
          assertThat(who.post("/", path, "title", "x", "content", "x").http()).isEqualTo(404);
        }
        who.post("/", draft + "/delete");
      }
      assertThat(Office.member().get("/write").http()).isEqualTo(404);
      assertThat(Office.member().post("/", "/write", "title", "x", "content", "x").http())
          .isEqualTo(404);
      assertThat(author.get(draft).http()).isEqualTo(200);
    }
  }

  @Test
  void a_form_says_what_does_not_fit() {
    try (var window = Office.specialist().on(Screen.DESK_ENGLISH)) {
      window.go("/write").press("button[value=publish]").isFitForAll();
      assertThat(window.page.locator("#title-fault").isVisible()).isTrue();
      assertThat(window.page.locator("#content-fault").isVisible()).isTrue();
      var text = "not a picture".getBytes(StandardCharsets.UTF_8);
      write(window, "Cover")
          .field("picture")
          .setInputFiles(new FilePayload("c.png", "image/png", text));
      window.press("button[value=publish]");
      assertThat(window.page.locator("#picture-fault").isVisible()).isTrue();
      window.go("/school/new").submit("title").isFitForAll();
      assertThat(window.page.locator("#title-fault").isVisible()).isTrue();
    }
  }

  private static String id(String path) {
    return path.substring("/articles/".length());
  }
}

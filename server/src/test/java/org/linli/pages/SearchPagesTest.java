package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.linli.discovery.Search;
import org.linli.discovery.SearchKind;
import org.linli.discovery.SearchRequest;

class SearchPagesTest {

  private static void asked(Window window, String title) {
    window.go("/ask").fill("title", title).fill("content", "想请教 <b>大家</b>。").submit("title");
    var request = SearchRequest.of(title, SearchKind.QUESTION);
    await().until(() -> !Window.SERVER.bean(Search.class).find(request, 0, 10).hits().isEmpty());
  }

  private static Locator first(Window window) {
    return window.page.locator("#feed > li").first();
  }

  @Test
  void from_the_box_in_the_frame_to_what_was_meant_and_to_what_was_asked_before() {
    try (var window = Window.ofMember(Screen.PHONE_CHINESE)) {
      asked(window, "景泰蓝花瓶怎样保养");
      window.go("/").isFitForAll();
      window.page.locator("#search-rail").pressSequentially("jingtail");
      assertThat(window.page.locator(".rail .suggestions a").first()).containsText("景泰蓝");
      window.isFitForAll();
      window.page.locator("#search-rail").fill("jingtailan");
      window.page.waitForNavigation(() -> window.page.locator("#search-rail").press("Enter"));
      assertThat(first(window).locator("mark").first()).hasText("景泰蓝");
      assertThat(window.page.locator(".meant a")).hasText("景泰蓝");
      window.isFitForAll();
      window.go("/search?q=景泰蓝&kind=question&days=7&sort=newest&solved=no").isFitForAll();
      assertThat(first(window)).containsText("想请教 大家");
      window.go("/search?q=景泰蓝&kind=member").isFitForAll();
      assertThat(window.page.locator(".empty")).isVisible();
      window.go("/search").isFitForAll();
      assertThat(window.page.locator("main .tags").first()).containsText("景泰蓝");
      window.press("form[action='/search/forget'] button");
      assertThat(window.page.locator("form[action='/search/forget']")).hasCount(0);
      window.go("/near/new").fill("content", "城墙根下的糖葫芦摊回来了").field("town").selectOption("xian");
      window.submit("item");
      var post = window.path();
      var request = SearchRequest.of("糖葫芦", SearchKind.POST);
      await().until(() -> !Window.SERVER.bean(Search.class).find(request, 0, 9).hits().isEmpty());
      window.go("/search?q=糖葫芦").press(".tabs a[href*='kind=post']").isFitForAll();
      assertThat(first(window).locator("mark").first()).hasText("糖葫芦");
      assertThat(first(window).locator("h2 a")).hasAttribute("href", post);
      var strange = "/search?q=%E7%B3%96%E8%91%AB%E8%8A%A6&kind=post";
      assertThat(Window.SERVER.get(strange).body()).doesNotContain("/near/", "kind=post");
      window.go("/ask").field("title").pressSequentially("景泰蓝怎么保养");
      assertThat(window.page.locator("#similar a").first()).hasText("景泰蓝花瓶怎样保养");
      window.isFitForAll();
    }
  }

  @Test
  void all_of_it_works_without_scripts() {
    try (var window = Window.withoutScripts(Screen.DESK_ENGLISH).signIn(Window.freshPhone())) {
      asked(window, "紫砂壶第一次怎么泡");
      window.go("/ask").fill("title", "紫砂壶怎么泡").press("button[name=preview]");
      assertThat(window.page.locator("#similar a").first()).hasText("紫砂壶第一次怎么泡");
      window.go("/search").fill("q", "zishahu").press("main .search button");
      assertThat(first(window).locator("mark").first()).hasText("紫砂壶");
      assertThat(window.path()).startsWith("/search?q=zishahu");
      window.go("/search?q=<script>alert(1)</script>&tag=999999999999&days=-1&page=zz");
      assertThat(window.page.locator("h1")).containsText("<script>");
    }
  }
}

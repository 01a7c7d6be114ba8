package org.linli.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.catalogue.Behaving;
import org.linli.catalogue.BehaviourKind;
import org.linli.catalogue.Item;
import org.linli.catalogue.ItemSheet;
import org.linli.catalogue.Stocking;
import org.linli.discovery.ActionKind;
import org.linli.discovery.Sightings;
import org.linli.identity.Sessions;
import org.linli.knowledge.Asking;
import org.linli.knowledge.QuestionDraft;
import tools.jackson.databind.json.JsonMapper;

class TastePagesTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final int SOME = 4;

  private static long member() {
    var token = Window.tokenOf(Window.freshPhone());
    return SERVER.bean(Sessions.class).account(token).orElseThrow();
  }

  /** Questions that three members have looked at. */
  private static List<Long> questions(String title) {
    var asker = member();
    var asking = SERVER.bean(Asking.class);
    var asked =
        IntStream.range(0, SOME)
            .mapToObj(number -> new QuestionDraft(title + number, "", List.of(), false))
            .map(draft -> ((Asking.Outcome.Asked) asking.ask(asker, draft)).questionId())
            .toList();
    for (var readers = 0; readers < 3; readers++) {
      var reader = member();
      asked.forEach(
          id -> SERVER.bean(Sightings.class).report(reader, ActionKind.VIEWED_QUESTION, id));
    }
    return asked;
  }

  private static Item item(String name, int number) {
    var sheet = "{\"id\":\"%1$s/%2$d\",\"name\":\"%1$s%2$d\",\"retailPrice\":%2$d.5}";
    var json = JsonMapper.shared().readTree(sheet.formatted(name, number));
    return ((ItemSheet.Reading.Fit) new ItemSheet(json).read()).item();
  }

  /** Items that three members have looked at. */
  private static void items(String name) {
    for (var number = 0; number < SOME; number++) {
      SERVER.bean(Stocking.class).put(List.of(item(name, number)));
    }
    for (var buyers = 0; buyers < 3; buyers++) {
      var buyer = member();
      for (var number = 0; number < SOME; number++) {
        var id = name + "/" + number;
        SERVER.bean(Behaving.class).note(buyer, id, BehaviourKind.of(1));
      }
    }
  }

  private static Locator row(Window window, String text) {
    var having = new Locator.FilterOptions().setHasText(text);
    return window.page.locator("#feed > li").filter(having).first();
  }

  private static Locator similar(Window window, String text) {
    var having = new Locator.FilterOptions().setHasText(text);
    return window.page.locator("section[aria-labelledby=similar]").filter(having);
  }

  /** Goes there again until what was counted in the background has come. */
  private static void goUntil(Window window, String path, String text) {
    await().until(() -> row(window.go(path), text).count() > 0);
  }

  @Test
  void what_suits_comes_first_with_a_reason_until_less_is_wanted() {
    var asked = questions("露营");
    try (var window = Window.ofMember(Screen.PHONE_CHINESE)) {
      var question = "/questions/" + asked.getFirst();
      await().until(() -> similar(window.go(question), "露营1").count() > 0);
      goUntil(window, "/", "因为你看过 露营0");
      window.isFitForAll();
      var suited = row(window, "因为你看过 露营0");
      var title = suited.locator("h2").textContent();
      suited.locator("button").click();
      assertThat(row(window, title)).hasCount(0);
      window.go("/");
      assertThat(row(window, title)).hasCount(0);
      SERVER.bean(Stocking.class).put(List.of(item("茶", 1)));
      window.go("/items").isFitForAll().go("/items?sort=newest").isFitForAll();
      window.go("/items/item?id=%E8%8C%B6%2F1").isFitForAll();
    }
  }

  @Test
  void items_suit_whoever_has_looked_at_one_and_less_is_wanted_without_scripts_too() {
    items("帐篷");
    try (var window = Window.withoutScripts(Screen.DESK_ENGLISH).signIn(Window.freshPhone())) {
      window.go("/items/item?id=%E5%B8%90%E7%AF%B7%2F0");
      assertThat(window.page.locator("h1")).hasText("帐篷0");
      goUntil(window, "/items", "Because you looked at 帐篷0");
      var title = row(window, "Because you looked at 帐篷0").locator("h2").textContent();
      window.press("#feed > li:has-text('Because you looked at 帐篷0') button");
      assertThat(row(window, title)).hasCount(0);
      window.go("/items/item?id=%E5%B8%90%E7%AF%B7%2F0");
      assertThat(similar(window, "帐篷")).not().hasCount(0);
    }
  }
}

package org.linli.pages.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.web.servlet.View;

/**
 * Looking for a word in what is in no index.
 *
 * @param label what is looked through, as readers call it
 * @param group the only one that is looked through; 0 for all
 */
public record Quest(String place, String label, String path, long group, String text) {

  /** What a form asks for. */
  public static Quest of(Form form, String place, String label, String path, long group) {
    return new Quest(place, label, path, group, form.text("q", SearchWish.LONGEST));
  }

  /** What was found; {@code more} is the next page, or 0. */
  public View page(Visit visit, List<Remark> remarks, int more) {
    return visit.page("search/remarks", Map.of("quest", this, "remarks", remarks, "more", more));
  }

  String address(int page) {
    return path
        + "?q="
        + URLEncoder.encode(text, StandardCharsets.UTF_8)
        + (group == 0 ? "" : "&group=" + group)
        + "&page="
        + page;
  }
}

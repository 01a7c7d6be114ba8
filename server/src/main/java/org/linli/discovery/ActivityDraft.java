package org.linli.discovery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** What an activity is to show. */
public record ActivityDraft(Activity.Kind kind, String title, String cover, String url) {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final Set<String> WEB = Set.of("http", "https");

  /** A title of 1 to 200 characters, and addresses of the web or paths here; no cover is fine. */
  boolean fits() {
    return !title.isBlank()
        && title.codePointCount(0, title.length()) <= LONGEST_TITLE
        && isPlain(title)
        && leads(url)
        && (cover.isEmpty() || leads(cover));
  }

  private static boolean leads(String address) {
    try {
      var uri = new URI(address);
      return address.length() <= LONGEST_ADDRESS
          && isPlain(address)
          && (uri.getScheme() == null
              ? address.startsWith("/") && !address.startsWith("//")
              : WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                  && uri.getRawAuthority() != null);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }
}

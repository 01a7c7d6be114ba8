package org.linli.media;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** HTML of which only what is known to be harmless is left. */
final class CleanHtml {
  private static final Pattern CLASSES =
      Pattern.compile("(?:(?:ql|language)-[A-Za-z0-9+#-]{1,40} ?){1,4}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}%?");
  private static final List<String> STYLES =
      List.of("color", "background-color", "text-align", "rgb()", "rgba()");
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "div", "span", "b", "strong", "i", "em", "u", "s", "strike")
          .allowElements("del", "ins", "sub", "sup", "h1", "h2", "h3", "h4", "h5", "h6")
          .allowElements("blockquote", "pre", "code", "ul", "ol", "li", "hr", "img", "a")
          .allowElements("table", "thead", "tbody", "tr", "th", "td", "caption")
          .allowWithoutAttributes("span", "a")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src", "alt", "title")
          .onElements("img")
          .allowAttributes("width", "height", "colspan", "rowspan")
          .matching(NUMBER)
          .onElements("img", "th", "td")
          .allowAttributes("class")
          .matching(CLASSES)
          .globally()
          .allowStyling(CssSchema.withProperties(STYLES))
          .requireRelsOnLinks("nofollow", "noopener")
          .toFactory();

  private CleanHtml() {}

  static String of(String html) {
    return POLICY.sanitize(html);
  }
}

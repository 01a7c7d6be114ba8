package org.linli.media;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a member wrote, in Markdown or in the HTML of a client's editor. */
public record Prose(String written) {
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final int CHARACTERS_A_SECOND = 7;
  private static final int BEGINNING = 200;

  /** As HTML that no script hides in, to be set into a page. */
  public String html() {
    return CleanHtml.of(isHtml() ? written : MarkdownText.html(written));
  }

  /** Nothing where the text may go into any page as it is, else what may take its place there. */
  public Optional<String> cleaned() {
    return HarmlessHtml.is(written) ? Optional.empty() : Optional.of(CleanHtml.of(written));
  }

  /** Its pictures as {@code <img src="...">}, in order. */
  public List<String> pictures() {
    return ProsePictures.tags(written);
  }

  /** Where its first picture is. */
  public Optional<String> firstPicture() {
    return ProsePictures.sources(written).findFirst();
  }

  /** The hashes of those of its pictures that may be kept here. */
  public Set<String> ownPictures() {
    return ProsePictures.own(written);
  }

  /** Its first 200 characters without marks and pictures, to be set into a page as they are. */
  public String beginning() {
    return Beginning.of(html()).cut(BEGINNING);
  }

  /** The same, but never more than half of it. */
  public String teaser() {
    var text = Beginning.of(html());
    return text.cut(Math.min(BEGINNING, text.length() / 2));
  }

  /** How long it takes to read. */
  public int readingSeconds() {
    var text = TAG.matcher(written).replaceAll("");
    var seen = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    return Math.toIntExact(Math.ceilDiv(seen, CHARACTERS_A_SECOND));
  }

  private boolean isHtml() {
    return written.stripLeading().matches("(?s)<[A-Za-z].*");
  }
}

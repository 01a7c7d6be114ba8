package org.linli.media;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pictures that a text shows. */
final class ProsePictures {
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?<tag><img\\b[^<>]*+>)"
              + "|!\\[[^\\]\\n]{0,300}+\\]\\((?<address>(?:https?://|/)[^\\s()<>\"]{1,1000}+)");
  private static final Pattern SOURCE = Pattern.compile("\\ssrc=\"([^\"<>]*+)\"");
  private static final Pattern OWN = Pattern.compile("/media/([0-9a-f]{64})");

  private ProsePictures() {}

  static List<String> tags(String text) {
    return PICTURE
        .matcher(text)
        .results()
        .map(ProsePictures::tag)
        .filter(tag -> SOURCE.matcher(tag).find())
        .toList();
  }

  static Stream<String> sources(String text) {
    return tags(text).stream()
        .flatMap(tag -> SOURCE.matcher(tag).results())
        .map(found -> found.group(1));
  }

  static Set<String> own(String text) {
    return OWN.matcher(text).results().map(found -> found.group(1)).collect(toUnmodifiableSet());
  }

  private static String tag(MatchResult found) {
    var tag = found.group("tag");
    return tag != null ? tag : "<img src=\"" + found.group("address") + "\">";
  }
}

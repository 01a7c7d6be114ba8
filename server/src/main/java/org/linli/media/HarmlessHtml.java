package org.linli.media;

import java.util.regex.Pattern;

/**
 * Text in which every tag is plainly one of those that editors write. So strict that no two readers
 * of HTML can disagree about it.
 */
final class HarmlessHtml {
  private static final String ELEMENT =
      "(?:p|br|div|span|b|strong|i|em|u|s|strike|del|ins|sub|sup|h[1-6]|blockquote|pre|code|ul|ol|li|table|thead|tbody|tr|th|td|caption|img|a|hr)(?=["
          + " />])";
  private static final String ADDRESS =
      "(?:src|href)=\"(?:https?://|/|data:image/(?:png|jpeg|gif|webp);base64,)[^\"<>]*+\"";
  private static final String PLAIN =
      "(?:alt|title|class|width|height|align|colspan|rowspan|rel|target|spellcheck)=\"[^\"<>]*+\"";
  private static final String STYLE =
      "style=\"(?:(?:color|background-color|text-align|width|height|font-size|font-weight): ?"
          + "(?:rgba?\\([0-9., ]++\\)|[a-zA-Z0-9#%. -]++);? ?)*+\"";
  private static final Pattern TAG =
      Pattern.compile(
          "</?" + ELEMENT + "(?: ++(?:" + ADDRESS + "|" + PLAIN + "|" + STYLE + "))*+ *+/?>");
  private static final Pattern BEGINNING = Pattern.compile("<[A-Za-z/!?]");

  private HarmlessHtml() {}

  static boolean is(String text) {
    var beginning = BEGINNING.matcher(text);
    var tag = TAG.matcher(text);
    while (beginning.find()) {
      if (!tag.region(beginning.start(), text.length()).lookingAt()) {
        return false;
      }
    }
    return true;
  }
}

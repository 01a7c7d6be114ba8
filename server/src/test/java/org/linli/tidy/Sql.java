package org.linli.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells SQL from other text and cuts it into words, strings and signs. */
final class Sql {

  /** Stands in a text for what is only known at run time. */
  static final String GAP = "{}";

  private static final Pattern BEGINNING =
      Pattern.compile(
          """
          [\\s(;]*(?:
          (?:select|insert\\s+into|delete\\s+from|merge\\s+into|lock\\s+table|truncate
          |refresh\\s+materialized|union|order\\s+by|update\\s+\\S+\\s+(?:\\w+\\s+){0,2}set)\\s
          |with\\s+(?:recursive\\s+)?\\w+\\s*(?:[(][^)]*[)]\\s*)?as\\s+(?:not\\s+)?(?:materialized\\s+)?[(]
          |with\\s+\\w+\\s*(?:[(][^)]*[)]\\s*)?as[(]
          |(?:create|alter|drop|comment\\s+on)\\s+(?:or\\s+replace\\s+)?
          (?:(?:temp|temporary|unlogged|unique|materialized|recursive|constraint|event)\\s+)?
          (?:table|view|schema|index|sequence|type|function|trigger|column)\\s
          |copy\\s+\\S+\\s*(?:[(]|from|to)
          |(?:(?:left|right|inner|full|cross)\\s+(?:outer\\s+)?)?join\\s+\\S+\\s
          |where\\s+\\S+\\s*(?:[=<>]|is\\s|in\\s|like\\s|between\\s))\
          """,
          Pattern.COMMENTS);

  private static final Pattern INSIDE =
      Pattern.compile(
          "[(]\\s*select\\s|\\b(?:from|join|into|update|using)\\s+\"?(?:%s)\"?\\."
              .formatted(String.join("|", Modules.SCHEMAS)));

  private static final Pattern TOKEN =
      Pattern.compile(
          """
          (?<comment>--[^\\n]*|/\\*[\\s\\S]*?\\*/)
          |[eE]?'(?:[^']++|'')*+'
          |\\$(?<tag>\\w*)\\$[\\s\\S]*?\\$\\k<tag>\\$
          |"(?:[^"]++|"")*+"
          |[\\p{L}_][\\p{L}\\p{N}_$]*
          |::|:\\w+|\\d[\\w]*|\\{\\}|%(?:\\d+\\$)?[sd]|\\S\
          """,
          Pattern.COMMENTS);

  private Sql() {}

  /** Lower or upper case throughout: a sentence begins otherwise. */
  static boolean isSql(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var word = text.stripLeading().split("[^A-Za-z]", 2)[0];
    var shouted = word.equals(word.toUpperCase(Locale.ROOT));
    var shaped = shouted ? lower : text;
    return BEGINNING.matcher(shaped).lookingAt() || INSIDE.matcher(lower).find();
  }

  /** Words in lower case; names in quotes and strings keep theirs, a format sign is a gap. */
  static List<String> tokens(String text) {
    var tokens = new ArrayList<String>();
    var found = TOKEN.matcher(text);
    while (found.find()) {
      var token = found.group();
      if (found.group("comment") != null) {
        continue;
      }
      if (token.matches("%.+")) {
        tokens.add(GAP);
      } else {
        tokens.add(token.matches("[\"'$][\\s\\S]*") ? token : token.toLowerCase(Locale.ROOT));
      }
    }
    return tokens;
  }
}

package org.linli.vision.card;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what the emblem's side says in rows of text. */
final class EmblemText {
  private static final Pattern TITLE = Pattern.compile("居民身|民身份|身份证|人民共和");
  private static final Pattern ISSUER = Pattern.compile("^.{0,2}(机关|发机|签发).?");
  private static final Pattern VALID = Pattern.compile("^.{0,2}(期限|效期|有效).?");
  private static final Pattern WHOLE_ISSUER = Pattern.compile("^(签发机关|.?发机关|签.?机关|.{0,2}机关|签发机.)");
  private static final Pattern FOR_EVER = Pattern.compile("长|期$");
  private final List<String> rows;

  EmblemText(List<String> rows) {
    this.rows = rows;
  }

  /** The side, where its title is there, and an issuer and a time that can be. */
  Optional<EmblemSide> side() {
    var issuer = first(ISSUER, 0);
    var valid = first(VALID, Math.max(issuer, 0));
    if (issuer < 0 || valid <= issuer || first(TITLE, 0) < 0) {
      return Optional.empty();
    }
    var whole = String.join("", rows.subList(issuer, valid));
    var name = WHOLE_ISSUER.matcher(whole).replaceFirst("");
    return name.isEmpty() ? Optional.empty() : side(name, rows.get(valid));
  }

  private static Optional<EmblemSide> side(String issuer, String time) {
    var days = Digits.dotted(time);
    var forEver = days.size() == 1 && FOR_EVER.matcher(time).find();
    if (forEver || days.size() == 2 && days.getFirst().isBefore(days.getLast())) {
      return Optional.of(new EmblemSide(issuer, days.getFirst(), forEver ? null : days.getLast()));
    }
    return Optional.empty();
  }

  private int first(Pattern pattern, int from) {
    for (var row = from; row < rows.size(); row++) {
      if (pattern.matcher(rows.get(row)).find()) {
        return row;
      }
    }
    return -1;
  }
}

package org.linli.topic;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name that a tag can have.
 *
 * @param bare the name as it is compared: whatever its case and width, without what nobody sees
 */
record TagName(String shown, String bare) {
  private static final int LONGEST = 50;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
  private static final Set<Integer> UNFIT =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  /** The name in this text; nothing when it is blank, too long, or cannot be shown in one line. */
  static Optional<TagName> of(String text) {
    var shown = text.strip();
    return shown.codePointCount(0, shown.length()) <= LONGEST
            && shown.codePoints().noneMatch(c -> UNFIT.contains(Character.getType(c)))
            && !bare(shown).isEmpty()
        ? Optional.of(new TagName(shown, bare(shown)))
        : Optional.empty();
  }

  /** The text as it is compared, which may be no name. */
  static String bare(String text) {
    var plain = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
    return UNSEEN.matcher(plain).replaceAll("").strip();
  }
}

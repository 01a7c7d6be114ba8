package org.linli.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linli.text.Mode;
import org.linli.text.Segmenter;

/** Cuts what is written, and what is looked for, into words in the same way. */
final class SearchWords {
  private static final Set<String> EMPTY_WORDS =
      Set.of("的", "了", "呢", "啊", "哦", "地", "得", "吗", "the", "a", "an", "of", "to", "is");
  private static final int WIDE = 0xFEE0;
  private static final int LONGEST = 64;

  private SearchWords() {}

  /** Its words, one beside the other. */
  static List<SearchWord> of(String text) {
    return of(text, Mode.EXACT);
  }

  /** The same, and those that longer ones are made of. */
  static List<SearchWord> all(String text) {
    return of(text, Mode.SEARCH);
  }

  /** In lower case and of one width, letter for letter. */
  static String fold(String text) {
    var letters = text.toCharArray();
    for (var i = 0; i < letters.length; i++) {
      var letter = letters[i];
      var narrow = letter > 0xFF00 && letter < 0xFF5F ? (char) (letter - WIDE) : letter;
      letters[i] = narrow == 0x3000 ? ' ' : Character.toLowerCase(narrow);
    }
    return new String(letters);
  }

  private static List<SearchWord> of(String text, Mode mode) {
    var folded = fold(text);
    var spans = Segmenter.standard().spans(folded, mode);
    var words = new ArrayList<SearchWord>();
    for (var i = 0; i < spans.count(); i++) {
      var word = folded.substring(spans.from(i), spans.to(i));
      if (tells(word)) {
        words.add(new SearchWord(word, spans.from(i), spans.to(i)));
      }
    }
    return words;
  }

  private static boolean tells(String word) {
    return word.length() <= LONGEST
        && word.codePoints().anyMatch(Character::isLetterOrDigit)
        && word.codePoints().noneMatch(Character::isWhitespace)
        && !EMPTY_WORDS.contains(word);
  }
}

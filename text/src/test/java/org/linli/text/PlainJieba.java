package org.linli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The same rules written slowly and plainly, with maps, lists and regular expressions. */
final class PlainJieba {

  private static final Pattern BLOCK = Pattern.compile("[\u4E00-\u9FD5a-zA-Z0-9+#&._%-]+");
  private static final Pattern BLANK =
      Pattern.compile(
          "\r\n"
              + "|[\\x09-\\x0d\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]");
  private static final Pattern LATIN = Pattern.compile("[a-zA-Z0-9].*");
  private static final Pattern HAN = Pattern.compile("[\u4E00-\u9FD5]+");
  private static final Pattern NUMBER = Pattern.compile("[a-zA-Z0-9]+(?:\\.[0-9]+)?%?");
  private static final Map<Character, String> BEFORE =
      Map.of('B', "ES", 'M', "MB", 'S', "SE", 'E', "BM");

  private final PlainDictionary dictionary;

  PlainJieba(PlainDictionary dictionary) {
    this.dictionary = dictionary;
  }

  List<String> cut(String text, Mode mode) {
    return mode == Mode.SEARCH ? withShorterWords(cut(text, Mode.EXACT)) : cutBlocks(text, mode);
  }

  private List<String> cutBlocks(String text, Mode mode) {
    var words = new ArrayList<String>();
    for (var part : split(text, BLOCK)) {
      if (BLOCK.matcher(part).matches()) {
        words.addAll(
            switch (mode) {
              case EXACT, SEARCH -> guessed(part);
              case KNOWN -> known(part);
              case ALL -> every(part);
            });
      } else if (!part.isEmpty()) {
        for (var piece : split(part, BLANK)) {
          if (mode == Mode.ALL || BLANK.matcher(piece).matches()) {
            words.add(piece);
          } else {
            piece.codePoints().mapToObj(Character::toString).forEach(words::add);
          }
        }
      }
    }
    return words;
  }

  private List<String> withShorterWords(List<String> exact) {
    var words = new ArrayList<String>();
    for (var word : exact) {
      for (var length = 2; length <= 3; length++) {
        for (var at = 0; at + length <= word.length() && length < word.length(); at++) {
          var shorter = word.substring(at, at + length);
          if (dictionary.contains(shorter)) {
            words.add(shorter);
          }
        }
      }
      words.add(word);
    }
    return words;
  }

  /** What the pattern finds, and what is before, between and behind, even when empty. */
  private static List<String> split(String text, Pattern pattern) {
    var parts = new ArrayList<String>();
    var matcher = pattern.matcher(text);
    var begin = 0;
    while (matcher.find()) {
      parts.add(text.substring(begin, matcher.start()));
      parts.add(matcher.group());
      begin = matcher.end();
    }
    parts.add(text.substring(begin));
    return parts;
  }

  private List<List<Integer>> lasts(String block) {
    return IntStream.range(0, block.length())
        .mapToObj(at -> {
          var lasts =
              IntStream.range(at, block.length())
                  .takeWhile(
                      last -> dictionary.frequencies.containsKey(block.substring(at, last + 1)))
                  .filter(last -> dictionary.contains(block.substring(at, last + 1)))
                  .boxed()
                  .toList();
          return lasts.isEmpty() ? List.of(at) : lasts;
        })
        .toList();
  }

  private List<String> likeliest(String block) {
    var lasts = lasts(block);
    var scores = new double[block.length() + 1];
    var best = new int[block.length()];
    for (var at = block.length() - 1; at >= 0; at--) {
      scores[at] = Double.NEGATIVE_INFINITY;
      for (var last : lasts.get(at)) {
        var frequency = dictionary.frequencies.getOrDefault(block.substring(at, last + 1), 0L);
        var score =
            Math.log(frequency == 0 ? 1 : frequency)
                - Math.log(dictionary.total)
                + scores[last + 1];
        if (score >= scores[at]) {
          scores[at] = score;
          best[at] = last;
        }
      }
    }
    var words = new ArrayList<String>();
    for (var at = 0; at < block.length(); at = best[at] + 1) {
      words.add(block.substring(at, best[at] + 1));
    }
    return words;
  }

  private List<String> known(String block) {
    var words = new ArrayList<String>();
    var latin = "";
    for (var word : likeliest(block)) {
      if (word.length() == 1 && LATIN.matcher(word).matches()) {
        latin += word;
      } else {
        words.addAll(latin.isEmpty() ? List.of() : List.of(latin));
        latin = "";
        words.add(word);
      }
    }
    words.addAll(latin.isEmpty() ? List.of() : List.of(latin));
    return words;
  }

  private List<String> guessed(String block) {
    var words = new ArrayList<String>();
    var singles = "";
    for (var word : likeliest(block)) {
      if (word.length() == 1) {
        singles += word;
      } else {
        words.addAll(guessedOf(singles));
        singles = "";
        words.add(word);
      }
    }
    words.addAll(guessedOf(singles));
    return words;
  }

  private List<String> guessedOf(String singles) {
    if (singles.length() < 2 || dictionary.contains(singles)) {
      return singles.isEmpty() ? List.of() : List.of(singles.split(""));
    }
    var words = new ArrayList<String>();
    for (var part : split(singles, HAN)) {
      if (HAN.matcher(part).matches()) {
        for (var word : byPlaces(part)) {
          words.addAll(dictionary.split.contains(word) ? List.of(word.split("")) : List.of(word));
        }
      } else {
        split(part, NUMBER).stream().filter(piece -> !piece.isEmpty()).forEach(words::add);
      }
    }
    return words;
  }

  private static List<String> byPlaces(String han) {
    var places = places(han);
    var words = new ArrayList<String>();
    var begin = 0;
    for (var at = 0; at < han.length(); at++) {
      switch (places.charAt(at)) {
        case 'B' -> begin = at;
        case 'E' -> words.add(han.substring(begin, at + 1));
        case 'S' -> words.add(han.substring(at, at + 1));
        default -> {}
      }
    }
    return words;
  }

  private record Path(double score, String places) {}

  private static String places(String han) {
    var paths = new TreeMap<Character, Path>();
    for (var place : "BMES".toCharArray()) {
      var begins = PlainModel.begins(place) + PlainModel.of(place, han.charAt(0));
      paths.put(place, new Path(begins, "" + place));
    }
    for (var character : han.substring(1).toCharArray()) {
      var longer = new TreeMap<Character, Path>();
      for (var place : "BMES".toCharArray()) {
        var best = new Path(Double.NEGATIVE_INFINITY, "A");
        for (var before : BEFORE.get(place).toCharArray()) {
          var path = paths.get(before);
          var score =
              path.score + PlainModel.follows(before, place) + PlainModel.of(place, character);
          var isLater = before > best.places.charAt(best.places.length() - 1);
          if (score > best.score || score == best.score && isLater) {
            best = new Path(score, path.places);
          }
        }
        longer.put(place, new Path(best.score, best.places + place));
      }
      paths = longer;
    }
    var end = paths.get('E');
    var single = paths.get('S');
    return (single.score >= end.score ? single : end).places;
  }

  private List<String> every(String block) {
    var words = new ArrayList<String>();
    var lasts = lasts(block);
    var latin = "";
    var covered = -1;
    for (var at = 0; at < block.length(); at++) {
      if (!latin.isEmpty() && !LATIN.matcher(block.substring(at)).matches()) {
        words.add(latin);
        latin = "";
      }
      if (lasts.get(at).size() == 1 && at > covered) {
        covered = lasts.get(at).getFirst();
        var word = block.substring(at, covered + 1);
        if (LATIN.matcher(word).matches()) {
          latin += word;
        } else {
          words.add(word);
        }
      } else {
        for (var last : lasts.get(at)) {
          if (last > at) {
            words.add(block.substring(at, last + 1));
            covered = last;
          }
        }
      }
    }
    words.addAll(latin.isEmpty() ? List.of() : List.of(latin));
    return words;
  }
}

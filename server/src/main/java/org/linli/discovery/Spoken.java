package org.linli.discovery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a Chinese word is read, a syllable a character. */
record Spoken(List<String> syllables) {
  private static final int VARIANTS = 3;

  /** How the word is read, the likeliest first; none where a character of it is not Chinese. */
  static List<Spoken> of(String word) {
    var sounds = Pronunciation.standard();
    var usual = new ArrayList<String>();
    var known = false;
    for (var at = 0; at < word.length(); ) {
      var phrase = sounds.phrase(word, at);
      var readings = sounds.of(word.charAt(at));
      if (readings.isEmpty()) {
        return List.of();
      }
      known |= phrase.isPresent();
      usual.addAll(phrase.orElse(readings.subList(0, 1)));
      at = usual.size();
    }
    return known || word.length() > 3 ? List.of(new Spoken(usual)) : variants(word, usual);
  }

  private static List<Spoken> variants(String word, List<String> usual) {
    var all = new LinkedHashSet<Spoken>();
    all.add(new Spoken(List.copyOf(usual)));
    for (var at = 0; at < usual.size(); at++) {
      var readings = Pronunciation.standard().of(word.charAt(at));
      if (readings.size() > 1 && all.size() < VARIANTS) {
        var other = new ArrayList<>(usual);
        other.set(at, readings.get(1));
        all.add(new Spoken(List.copyOf(other)));
      }
    }
    return List.copyOf(all);
  }

  String whole() {
    return String.join("", syllables);
  }

  String initials() {
    return syllables.stream().map(one -> one.substring(0, 1)).collect(Collectors.joining());
  }

  /** What somebody may type for it: all of it, or where that tells anything its initials. */
  Set<String> typed() {
    return syllables.size() < 2 ? Set.of(whole()) : Set.of(whole(), initials());
  }

  Spoken and(Spoken next) {
    var both = new ArrayList<>(syllables);
    both.addAll(next.syllables);
    return new Spoken(both);
  }
}

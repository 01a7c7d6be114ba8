package org.linli.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dictionary as a plain map from every prefix to its frequency, 0 for what is no word. */
final class PlainDictionary {

  final Map<String, Long> frequencies = new HashMap<>();
  final Set<String> split = new HashSet<>();
  long total;

  static PlainDictionary standard() {
    var dictionary = new PlainDictionary();
    var packed = new Packed("frequencies.bin");
    var letters = new Packed("letters.bin");
    var values = new ArrayList<>(List.of(0L));
    for (var left = packed.number(); left > 0; left--) {
      values.add((long) packed.number());
      packed.real();
    }
    dictionary.total = packed.number();
    packed.real();
    var prefixes = new ArrayList<>(List.of(""));
    var letter = letters.characters(letters.integer());
    for (var parent = 0; parent <= letter.length; parent++) {
      for (var children = packed.number(); children > 0; children--) {
        prefixes.add(prefixes.get(parent) + letter[prefixes.size() - 1]);
      }
    }
    prefixes.removeFirst();
    prefixes.forEach(prefix -> dictionary.frequencies.put(prefix, values.get(packed.number())));
    return dictionary;
  }

  List<String> words() {
    return frequencies.keySet().stream().filter(this::contains).sorted().toList();
  }

  boolean contains(String word) {
    return frequencies.getOrDefault(word, 0L) > 0;
  }

  void add(String word, long frequency) {
    frequencies.put(word, frequency);
    total += frequency;
    for (var end = 1; end <= word.length(); end++) {
      frequencies.putIfAbsent(word.substring(0, end), 0L);
    }
    if (frequency == 0) {
      split.add(word);
    }
  }
}

package org.linli.text;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The dictionary. Words are only added before it is shared. */
final class Words {

  private final Trie trie;
  private final Frequencies frequencies;
  private final Set<String> split = new HashSet<>();

  Words(Trie trie, Frequencies frequencies) {
    this.trie = trie;
    this.frequencies = frequencies;
    frequencies.weights();
  }

  /** These words and more; a frequency of 0 takes a word away. */
  Words with(List<UserWord> more) throws IOException {
    var words = new Words(new Trie(trie), new Frequencies(frequencies));
    words.split.addAll(split);
    for (var word : more) {
      words.add(word.letters(), word.frequency().orElseGet(() -> words.joining(word.letters())));
    }
    words.frequencies.weights();
    return words;
  }

  Trie trie() {
    return trie;
  }

  double[] weights() {
    return frequencies.weights();
  }

  boolean contains(char[] text, int from, int to) {
    var prefix = trie.find(text, from, to);
    return prefix != Trie.NONE && trie.value(prefix) > 0;
  }

  /** Whether this is never to be guessed as one word. */
  boolean isSplit(char[] text, int from, int to) {
    return !split.isEmpty() && split.contains(new String(text, from, to - from));
  }

  /** The frequency with which a word is at least as likely as the words it consists of. */
  long joining(String word) {
    var text = word.toCharArray();
    double total = frequencies.total();
    var parts = new Segmenter(this).spans(word, Mode.KNOWN);
    var likely = 1.0;
    for (var part = 0; part < parts.count(); part++) {
      likely *= frequency(text, parts.from(part), parts.to(part)) / total;
    }
    return Math.max((long) (likely * total) + 1, frequency(text, 0, text.length));
  }

  /** That of a prefix is 0, that of what is no prefix of any word 1. */
  long frequency(char[] text, int from, int to) {
    var prefix = trie.find(text, from, to);
    return prefix == Trie.NONE ? 1 : frequencies.value(trie.value(prefix));
  }

  private void add(String word, long frequency) throws IOException {
    if (frequency > Long.MAX_VALUE - frequencies.total()) {
      throw new IOException(word + ": the frequencies together are too large");
    }
    trie.set(trie.make(word), frequencies.add(frequency));
    if (frequency == 0) {
      split.add(word);
    }
  }
}

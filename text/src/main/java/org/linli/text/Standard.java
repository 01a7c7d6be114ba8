package org.linli.text;

/** The dictionary that comes along, unpacked when it is first asked for. */
final class Standard {

  static final Words WORDS = unpacked();

  private Standard() {}

  static Words unpacked() {
    var letters = new Packed("letters.bin");
    var packed = new Packed("frequencies.bin");
    var frequencies = frequencies(packed);
    return new Words(trie(letters.characters(letters.integer()), packed), frequencies);
  }

  /** Every prefix comes after its parent and beside its siblings. */
  private static Trie trie(char[] letters, Packed packed) {
    var trie = new Trie(letters.length);
    var prefixes = new int[letters.length];
    var made = 0;
    for (var parent = -1; parent < letters.length; parent++) {
      var prefix = parent < 0 ? Trie.ROOT : prefixes[parent];
      for (var children = packed.number(); children > 0; children--) {
        prefixes[made] = trie.child(prefix, letters[made]);
        made++;
      }
    }
    for (var prefix : prefixes) {
      trie.set(prefix, packed.number());
    }
    return trie;
  }

  private static Frequencies frequencies(Packed packed) {
    var different = packed.number();
    var values = new long[different];
    var logs = new double[different];
    for (var i = 0; i < different; i++) {
      values[i] = packed.number();
      logs[i] = packed.real();
    }
    var frequencies = new Frequencies(different, packed.number(), packed.real());
    for (var i = 0; i < different; i++) {
      frequencies.put(values[i], logs[i]);
    }
    return frequencies;
  }
}

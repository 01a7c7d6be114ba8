package org.linli.moderation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

/** Finds any of many words in one pass over a text; never changes, so that threads share it. */
final class WordSieve {
  private final PayloadTrie<String> words;

  private WordSieve(PayloadTrie<String> words) {
    this.words = words;
  }

  static WordSieve of(Collection<String> words) {
    var trie = PayloadTrie.<String>builder();
    for (var word : words) {
      var bare = BareText.of(word);
      if (!bare.isEmpty()) {
        trie.addKeyword(bare, word);
      }
    }
    return new WordSieve(trie.build());
  }

  /** The whole text in its order, every listed word a piece of its own. */
  List<Stretch> mark(String text) {
    var bare = new StringBuilder();
    var origins = new ArrayList<Integer>();
    for (var at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      var letters = BareText.of(Character.toString(text.codePointAt(at)));
      bare.append(letters);
      origins.addAll(Collections.nCopies(letters.length(), at));
    }
    var hit = new BitSet(text.length());
    for (var found : words.parseText(bare)) {
      var end = text.offsetByCodePoints(origins.get(found.getEnd()), 1);
      hit.set(origins.get(found.getStart()), end);
    }
    return stretches(text, hit);
  }

  private static List<Stretch> stretches(String text, BitSet hit) {
    var pieces = new ArrayList<Stretch>();
    for (var at = 0; at < text.length(); ) {
      var in = hit.get(at);
      var next = in ? hit.nextClearBit(at) : hit.nextSetBit(at);
      var end = next < 0 ? text.length() : Math.min(next, text.length());
      pieces.add(new Stretch(text.substring(at, end), in));
      at = end;
    }
    return pieces;
  }

  /** A word that the text holds, as it was listed. */
  Optional<String> find(String text) {
    return Optional.ofNullable(words.firstMatch(BareText.of(text))).map(PayloadEmit::getPayload);
  }
}

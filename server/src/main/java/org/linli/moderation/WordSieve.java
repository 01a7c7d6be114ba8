package org.linli.moderation;

import java.util.Collection;
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

  /** A word that the text holds, as it was listed. */
  Optional<String> find(String text) {
    return Optional.ofNullable(words.firstMatch(BareText.of(text))).map(PayloadEmit::getPayload);
  }
}

package org.linli.text;

/** How finely a text is cut; what jieba calls it stands beside. */
public enum Mode {
  /** Each character once, unknown words guessed: {@code cut}. */
  EXACT,
  /** Each character once, words of the dictionary only: {@code cut} with {@code HMM=False}. */
  KNOWN,
  /** Every word of the dictionary that the text contains: {@code cut_all}. */
  ALL,
  /** The exact words, before each the shorter ones inside it: {@code cut_for_search}. */
  SEARCH
}

package org.linli.text;

/** Cuts a stretch of letters, of which blocks between other signs consist, into words. */
sealed interface Blocks permits GuessedWords, KnownWords, EveryWord {

  void cut(int from, int to);
}

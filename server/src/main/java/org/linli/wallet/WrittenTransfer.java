package org.linli.wallet;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A transfer as it stands in the ledger. */
record WrittenTransfer(
    long id,
    String key,
    String payer,
    String payee,
    long fen,
    String spent,
    String earned,
    long about,
    Instant at,
    UUID salt) {

  /** What is hashed: a line for each value, the last without an end. */
  String text() {
    return Stream.of(id, key, payer, payee, fen, spent, earned, about, at, salt)
        .map(value -> Objects.toString(value, ""))
        .collect(Collectors.joining("\n"));
  }

  String digest() {
    return LedgerDay.sha256(text());
  }
}

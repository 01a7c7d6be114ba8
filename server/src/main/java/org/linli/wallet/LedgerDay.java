package org.linli.wallet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * A day of the ledger, with what all purses of a kind held at its end, in fen.
 *
 * @param gateway the negative of what came in from outside and has not gone out
 * @param previous the hash of the day before
 */
public record LedgerDay(
    LocalDate day,
    long transfers,
    long members,
    long held,
    long platform,
    long gateway,
    String previous,
    String hash) {
  /** What stands before the first day. */
  static final String BEGINNING = "0".repeat(64);

  /** What its hash must be: a line for each value, then one for each digest of a transfer. */
  String computed(List<String> digests) {
    var text = new StringBuilder(previous).append('\n').append(day).append('\n');
    for (var value : new long[] {transfers, members, held, platform, gateway}) {
      text.append(value).append('\n');
    }
    digests.forEach(digest -> text.append(digest).append('\n'));
    return sha256(text.toString());
  }

  LedgerDay sealed(List<String> digests) {
    return new LedgerDay(
        day, transfers, members, held, platform, gateway, previous, computed(digests));
  }

  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

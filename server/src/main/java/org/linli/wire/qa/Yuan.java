package org.linli.wire.qa;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Prices, which this document writes in yuan. */
final class Yuan {
  private static final Pattern PRICE = Pattern.compile("[0-9]{1,7}(?:\\.[0-9]{1,2})?");
  private static final long NO_PRICE = -1;

  private Yuan() {}

  static BigDecimal of(long fen) {
    return BigDecimal.valueOf(fen, 2);
  }

  /** In fen; less than nothing where it is no price, or none. */
  static long fen(String text) {
    var fen = fenOrNothing(text);
    return fen > 0 ? fen : NO_PRICE;
  }

  /** The same where nothing is a price, too. */
  static long fenOrNothing(String text) {
    return PRICE.matcher(text).matches()
        ? new BigDecimal(text).movePointRight(2).longValueExact()
        : NO_PRICE;
  }
}

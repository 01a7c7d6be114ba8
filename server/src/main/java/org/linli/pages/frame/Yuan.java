package org.linli.pages.frame;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts of money as pages write them. */
public final class Yuan {
  private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,7}(?:\\.[0-9]{1,2})?");

  private Yuan() {}

  public static String text(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  /** The fen in this field; nothing written is nothing, and what is no amount is wrong. */
  public static long fen(Form form, String name) {
    var text = form.value(name).strip();
    if (text.isEmpty()) {
      return 0;
    }
    if (!AMOUNT.matcher(text).matches()) {
      form.refuse(name, "fault.price");
      return 0;
    }
    return new BigDecimal(text).movePointRight(2).longValueExact();
  }
}

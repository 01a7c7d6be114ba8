package org.linli.pages.wallet;

import java.util.Locale;
import org.linli.wallet.Payment;

/** What payments were for, in the reader's words. */
public final class Kinds {
  private Kinds() {}

  public static String key(Payment payment) {
    return payment.type() == null
        ? "payment.other"
        : "payment." + payment.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

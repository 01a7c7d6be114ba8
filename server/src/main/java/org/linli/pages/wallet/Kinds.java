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

  /** Where one sees what was paid for; empty where there is no such place. */
  public static String place(Payment payment) {
    return switch (payment.type()) {
      case PRICED_ANSWER -> "/questions/" + payment.about();
      case ARTICLE, ARTICLE_INCOME -> "/articles/" + payment.about();
      case CONSULTATION -> "/people/" + payment.about();
      case CONSULTATION_INCOME -> "/consultations/" + payment.about();
      case DEMAND, REFUND, TOP_UP, WITHDRAWAL -> "";
      case null -> "";
    };
  }
}

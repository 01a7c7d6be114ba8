package org.linli.discovery;

import java.util.Locale;

/** What members have a taste for. */
public enum Taste {
  ITEM,
  QUESTION,
  ARTICLE,
  DEMAND;

  /** The name of the file that keeps what is known of it. */
  String file() {
    return name().toLowerCase(Locale.ROOT);
  }
}

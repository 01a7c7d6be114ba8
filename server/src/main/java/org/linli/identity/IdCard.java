package org.linli.identity;

import java.time.LocalDate;

/**
 * What else stands on an identity card; what is not known is null.
 *
 * @param organization who issued it
 */
public record IdCard(String organization, LocalDate validFrom, LocalDate validUntil) {
  /** Nothing is known of it. */
  public static final IdCard UNKNOWN = new IdCard(null, null, null);
}

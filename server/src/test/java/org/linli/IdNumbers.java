package org.linli;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Numbers of identity cards that nobody has, with check digits that are right. */
public final class IdNumbers {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private IdNumbers() {}

  /** A number that no other test has; whose gender alternates. */
  public static String fresh() {
    var next = NEXT.incrementAndGet();
    return complete("110101%d%02d%02d%03d".formatted(1900 + next / 800, 1, 28, next % 800));
  }

  /** The number whose first 17 digits these are. */
  public static String complete(String digits) {
    return IntStream.rangeClosed(0, 10)
        .mapToObj(check -> digits + (check == 10 ? "X" : String.valueOf(check)))
        .filter(IdNumbers::divides)
        .findFirst()
        .orElseThrow();
  }

  /** ISO 7064, MOD 11-2, one character after the other. */
  private static boolean divides(String number) {
    var rest = 0;
    for (var i = 0; i < number.length(); i++) {
      rest = (rest * 2 + "0123456789X".indexOf(number.charAt(i))) % 11;
    }
    return rest == 1;
  }
}

package org.linli.wallet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of purses in their table; the platform and the gateway have many rows. */
final class Owners {
  private static final int STRIPES = 16;
  private static final String PLATFORM = "platform/";
  private static final String GATEWAY = "gateway/";

  private Owners() {}

  /** The row of a purse that a transfer with this key touches, always the same one. */
  static String touched(Purse purse, String key) {
    var rows = all(purse);
    return rows.get(Math.floorMod(key.hashCode(), rows.size()));
  }

  /** All rows of a purse. */
  static List<String> all(Purse purse) {
    return switch (purse) {
      case Purse.OfMember(var account) -> List.of("member/" + account);
      case Purse.Holding(var what, var id) -> List.of("holding/" + what + "/" + id);
      case Purse.Platform() -> stripes(PLATFORM);
      case Purse.Gateway() -> stripes(GATEWAY);
    };
  }

  /** The rows that have to stay as they are while a transfer is made. */
  static Stream<String> held(Transfer transfer) {
    var paying =
        transfer.from() instanceof Purse.Platform
            ? all(transfer.from()).stream()
            : Stream.of(touched(transfer.from(), transfer.key()));
    return Stream.concat(paying, Stream.of(touched(transfer.to(), transfer.key())));
  }

  private static List<String> stripes(String kind) {
    return IntStream.range(0, STRIPES).mapToObj(number -> kind + number).toList();
  }
}

package org.linli.pages.near;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.linli.neighbourhood.Place;

/** Towns to choose from, for who neither tells his browser's place nor knows coordinates. */
public enum Town {
  BEIJING(39.904, 116.407),
  SHANGHAI(31.230, 121.474),
  GUANGZHOU(23.129, 113.264),
  SHENZHEN(22.543, 114.058),
  CHENGDU(30.573, 104.066),
  HANGZHOU(30.2465, 120.1595),
  WUHAN(30.593, 114.305),
  XIAN(34.342, 108.940);

  private final Place middle;

  Town(double latitude, double longitude) {
    middle = new Place(latitude, longitude);
  }

  /** How forms and words name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Place> middle(String key) {
    return Arrays.stream(values())
        .filter(town -> town.key().equals(key))
        .findAny()
        .map(town -> town.middle);
  }
}

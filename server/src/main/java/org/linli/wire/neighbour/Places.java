package org.linli.wire.neighbour;

import java.util.Optional;
import org.linli.neighbourhood.Place;

/** Places from pairs of numbers. */
final class Places {
  private Places() {}

  static Optional<Place> of(Optional<Double> latitude, Optional<Double> longitude) {
    return latitude.flatMap(north -> longitude.flatMap(east -> Place.of(north, east)));
  }

  /** The place that has to be there. */
  static Place required(Fields data) {
    data.with("latitude", "longitude");
    return of(data.decimal("latitude"), data.decimal("longitude"))
        .orElseThrow(() -> NeighbourRefusal.JSON_VALUE);
  }

  /** The place, or that none is said; half of one is wrong. */
  static Optional<Place> optional(Fields data) {
    return data.says("latitude") || data.says("longitude")
        ? Optional.of(required(data))
        : Optional.empty();
  }
}

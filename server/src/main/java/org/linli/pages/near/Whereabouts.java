package org.linli.pages.near;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.neighbourhood.Place;
import org.linli.pages.frame.Form;

/** Where a form says that somebody is: in a town, or at coordinates. */
final class Whereabouts {
  static final String TOWN = "town";
  static final String LATITUDE = "latitude";
  static final String LONGITUDE = "longitude";
  private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,20})?");

  private Whereabouts() {}

  /** Coordinates come before a town; what is no place is refused. */
  static Optional<Place> read(Form form) {
    var latitude = form.value(LATITUDE).strip();
    var longitude = form.value(LONGITUDE).strip();
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return Town.middle(form.value(TOWN));
    }
    var place =
        degrees(latitude)
            .flatMap(north -> degrees(longitude).flatMap(east -> Place.of(north, east)));
    if (place.isEmpty()) {
      form.refuse(LATITUDE, "fault.coordinates");
    }
    return place;
  }

  private static Optional<Double> degrees(String text) {
    return DEGREES.matcher(text).matches()
        ? Optional.of(Double.parseDouble(text))
        : Optional.empty();
  }
}

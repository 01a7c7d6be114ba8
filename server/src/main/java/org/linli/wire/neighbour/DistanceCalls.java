package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.linli.neighbourhood.Place;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far one place is from another, for everybody. */
@RestController
class DistanceCalls {
  private final NeighbourDoor door;

  DistanceCalls(NeighbourDoor door) {
    this.door = door;
  }

  @RequestMapping({"/api/v2/distance", "/api/distance"})
  NeighbourAnswer answer(HttpServletRequest request) {
    return door.open(
        request,
        "distance",
        (call, _) ->
            switch (call.get().subtype()) {
              case "calc" -> distance(call.get().fields("lat1", "lng1", "lat2", "lng2"));
              default -> throw NeighbourRefusal.JSON_VALUE;
            });
  }

  private static Object distance(Fields data) {
    data.with("lat1", "lng1", "lat2", "lng2");
    var metres = place(data, "1").flatMap(one -> place(data, "2").map(one::metresTo));
    return Map.of(
        "distance",
        metres
            .map(BigDecimal::valueOf)
            .orElseThrow(() -> new NeighbourRefusal(100, "Error location data")));
  }

  private static Optional<Place> place(Fields data, String which) {
    return Places.of(data.decimal("lat" + which), data.decimal("lng" + which));
  }
}

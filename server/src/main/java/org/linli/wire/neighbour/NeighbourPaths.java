package org.linli.wire.neighbour;

import java.util.regex.Pattern;
import org.linli.wire.DoorRefusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The paths of these documents. */
@Component
@Order(0)
class NeighbourPaths implements DoorRefusal {
  private static final Pattern OURS =
      Pattern.compile(
          "/api/(v[12]/.*"
              + "|(msg|community|distance|recommend|realauth|items|behaviour|face)(/.*)?"
              + "|tags/?)");

  @Override
  public boolean covers(String path) {
    return OURS.matcher(path).matches();
  }

  @Override
  public NeighbourAnswer answer() {
    return NeighbourAnswer.of(NeighbourAnswer.NO_ID, NeighbourRefusal.JSON_KEY);
  }
}

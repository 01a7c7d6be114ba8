package org.linli.vision.card;

import java.util.Optional;

/** What a picture shows of an identity card; a copy may show both sides. */
public record Card(Optional<PortraitSide> portrait, Optional<EmblemSide> emblem) {

  /** Whether it shows none. */
  public boolean isNone() {
    return portrait.isEmpty() && emblem.isEmpty();
  }

  /** What the one shows, and where it shows nothing the other. */
  public Card or(Card other) {
    return new Card(portrait.or(other::portrait), emblem.or(other::emblem));
  }
}

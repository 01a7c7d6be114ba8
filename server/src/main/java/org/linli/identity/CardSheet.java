package org.linli.identity;

import java.util.EnumSet;
import java.util.List;
import org.linli.vision.card.Card;

/** A picture, as a JPEG file, and what it shows of a card. */
record CardSheet(byte[] jpeg, Card card) {

  /** Whether each shows a side that none before it shows. */
  static boolean fit(List<CardSheet> sheets) {
    var shown = EnumSet.noneOf(CardSide.class);
    return sheets.stream().allMatch(sheet -> shown.addAll(sheet.sides()));
  }

  private EnumSet<CardSide> sides() {
    var sides = EnumSet.noneOf(CardSide.class);
    card.portrait().ifPresent(_ -> sides.add(CardSide.PORTRAIT));
    card.emblem().ifPresent(_ -> sides.add(CardSide.EMBLEM));
    return sides;
  }
}

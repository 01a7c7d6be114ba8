package org.linli.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.vision.card.Card;
import org.linli.vision.card.EmblemSide;
import org.linli.vision.card.PortraitSide;

/** What was read on a card as the text that is kept, a field a line. */
final class CardText {
  private static final String FOR_EVER = "";

  private CardText() {}

  static String of(PortraitSide side) {
    return String.join(
        "\n",
        side.name(),
        side.gender(),
        side.nation(),
        side.birthday().toString(),
        side.address(),
        side.number(),
        String.valueOf(side.agreeing()));
  }

  static String of(EmblemSide side) {
    var until = side.until() == null ? FOR_EVER : side.until().toString();
    return String.join("\n", side.issuer(), side.from().toString(), until);
  }

  static Card parse(CardSide side, String text) {
    var lines = List.of(text.split("\n", -1));
    return switch (side) {
      case PORTRAIT -> new Card(Optional.of(portrait(lines)), Optional.empty());
      case EMBLEM -> new Card(Optional.empty(), Optional.of(emblem(lines)));
    };
  }

  private static PortraitSide portrait(List<String> lines) {
    return new PortraitSide(
        lines.get(0),
        lines.get(1),
        lines.get(2),
        LocalDate.parse(lines.get(3)),
        lines.get(4),
        lines.get(5),
        Boolean.parseBoolean(lines.get(6)));
  }

  private static EmblemSide emblem(List<String> lines) {
    var until = lines.get(2).equals(FOR_EVER) ? null : LocalDate.parse(lines.get(2));
    return new EmblemSide(lines.get(0), LocalDate.parse(lines.get(1)), until);
  }
}

package org.linli.vision.card;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linli.vision.Picture;
import org.linli.vision.text.Line;
import org.linli.vision.text.Rows;
import org.linli.vision.text.TextReader;

/** Reads identity cards that lie in a picture at any angle below 45 degrees, or upside down. */
public final class CardReader {
  private static final int MOST_LINES = 60;
  private final TextReader reader;
  private final Predicate<String> possible;

  /**
   * @param possible tells of 18 characters, digits but for an X at the end, whether they can be
   *     somebody's number: check digit, place and day of birth
   */
  public CardReader(TextReader reader, Predicate<String> possible) {
    this.reader = reader;
    this.possible = possible;
  }

  /** Whichever sides the picture shows. */
  public Card read(Picture picture) throws IOException {
    var card = card(reader.read(picture, MOST_LINES));
    return card.isNone() ? card(reader.read(upsideDown(picture), MOST_LINES)) : card;
  }

  private static Picture upsideDown(Picture picture) {
    var width = picture.width();
    var height = picture.height();
    return picture.warped(new AffineTransform(-1, 0, 0, -1, width, height), width, height);
  }

  /** What these lines say. */
  Card card(List<Line> lines) {
    var rows = Rows.of(lines).stream().map(CardReader::text).toList();
    return new Card(new PortraitText(rows, possible).side(), new EmblemText(rows).side());
  }

  private static String text(List<Line> row) {
    var text = row.stream().map(Line::text).collect(Collectors.joining());
    return text.replaceAll("[\\s　:：]", "");
  }
}

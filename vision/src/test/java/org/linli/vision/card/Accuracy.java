package org.linli.vision.card;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.vision.Picture;

/** How many fields of drawn cards are read right, letter by letter. */
public final class Accuracy {
  private static final List<Function<PortraitSide, Object>> PORTRAIT =
      List.of(
          PortraitSide::name,
          PortraitSide::gender,
          PortraitSide::nation,
          PortraitSide::birthday,
          PortraitSide::address,
          PortraitSide::number);
  private static final List<Function<EmblemSide, Object>> EMBLEM =
      List.of(EmblemSide::issuer, EmblemSide::from, side -> String.valueOf(side.until()));
  private final CardReader reader;
  private final CardPainter painter;
  private final List<String> slips = new ArrayList<>();
  private Duration reading = Duration.ZERO;
  private int right;
  private int fields;

  public Accuracy(CardReader reader, CardPainter painter) {
    this.reader = reader;
    this.painter = painter;
  }

  /** Draws, photographs and reads both sides of somebody's card. */
  public void add(Camera camera, int person) throws IOException {
    var printed = Printed.of(person);
    var portrait = Picture.of(camera.take(painter.portrait(printed.portrait()), person));
    var emblem = Picture.of(camera.take(painter.emblem(printed.emblem()), -person));
    var begun = System.nanoTime();
    var front = reader.read(portrait);
    var back = reader.read(emblem);
    reading = reading.plusNanos(System.nanoTime() - begun);
    count(PORTRAIT, printed.portrait(), front.portrait());
    count(EMBLEM, printed.emblem(), back.emblem());
  }

  private <S> void count(List<Function<S, Object>> parts, S printed, Optional<S> read) {
    for (var part : parts) {
      fields++;
      var got = read.map(part).orElse("nothing");
      if (got.equals(part.apply(printed))) {
        right++;
      } else {
        slips.add(part.apply(printed) + " > " + got);
      }
    }
  }

  /** The share of fields that are right, 0 to 1. */
  public double share() {
    return (double) right / fields;
  }

  /** How long reading took, without drawing. */
  public Duration reading() {
    return reading;
  }

  public int right() {
    return right;
  }

  public int fields() {
    return fields;
  }

  /** What was printed and what was read instead. */
  public List<String> slips() {
    return slips;
  }
}

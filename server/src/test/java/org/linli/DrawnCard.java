package org.linli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.linli.vision.card.Camera;
import org.linli.vision.card.CardPainter;
import org.linli.vision.card.Printed;

/** Photographs of the card of somebody who does not exist. */
public record DrawnCard(Printed printed, byte[] portrait, byte[] emblem) {
  private static final int KEPT = 20_000;
  private static final AtomicInteger NEXT = new AtomicInteger(KEPT);

  /** A card that no other test has; without a Chinese font always the same one. */
  public static DrawnCard fresh() {
    return CardPainter.here()
        .map(painter -> drawn(painter, Printed.of(NEXT.incrementAndGet())))
        .orElseGet(() -> new DrawnCard(Printed.of(KEPT), kept("portrait.jpg"), kept("emblem.jpg")));
  }

  private static DrawnCard drawn(CardPainter painter, Printed printed) {
    return new DrawnCard(
        printed,
        jpeg(painter.portrait(printed.portrait())),
        jpeg(painter.emblem(printed.emblem())));
  }

  private static byte[] jpeg(BufferedImage card) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(Camera.clean(480).take(card, 1), "jpeg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] kept(String name) {
    try (var in = DrawnCard.class.getResourceAsStream("/cards/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

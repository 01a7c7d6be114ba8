package org.linli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.linli.vision.card.Camera;
import org.linli.vision.card.CardPainter;
import org.linli.vision.card.Printed;

/**
 * Photographs of the card of somebody who does not exist; tests that need one are skipped without
 * fonts.
 */
public record DrawnCard(Printed printed, byte[] portrait, byte[] emblem) {
  private static final AtomicInteger NEXT = new AtomicInteger(20_000);

  /** A card that no other test has. */
  public static DrawnCard fresh() {
    var painter = CardPainter.here();
    assumeTrue(painter.isPresent(), "no Chinese font is installed");
    var printed = Printed.of(NEXT.incrementAndGet());
    return new DrawnCard(
        printed,
        jpeg(painter.get().portrait(printed.portrait())),
        jpeg(painter.get().emblem(printed.emblem())));
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
}

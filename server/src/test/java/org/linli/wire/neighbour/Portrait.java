package org.linli.wire.neighbour;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.linli.Shared;
import org.linli.pages.ExampleAnswers;

/** A picture of somebody, which lies beside the project and may be spoilt in several ways. */
record Portrait(BufferedImage image) {
  private static final int HEIGHT = 640;

  /** Skips the test, and what it should have brought about, where there are no such pictures. */
  static void assumeAtHand() {
    var atHand = Shared.models().isPresent() && Shared.faces().isPresent();
    if (!atHand) {
      ExampleAnswers.OF_THIS_RUN.excuse("neighbour/face-");
    }
    assumeTrue(atHand, "there are no shared/models and shared/faces beside the project");
  }

  static Portrait of(String name) {
    return whole(name).high(HEIGHT);
  }

  static Portrait whole(String name) {
    try {
      return new Portrait(
          ImageIO.read(Shared.faces().orElseThrow().resolve(name + ".jpg").toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Portrait ofNobody() {
    var image = new BufferedImage(320, 240, BufferedImage.TYPE_3BYTE_BGR);
    var pen = image.createGraphics();
    pen.setColor(Color.LIGHT_GRAY);
    pen.fillRect(0, 0, 320, 240);
    pen.dispose();
    return new Portrait(image);
  }

  Portrait high(int height) {
    var width = image.getWidth() * height / image.getHeight();
    var scaled = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    var pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return new Portrait(scaled);
  }

  Portrait dark() {
    var less = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    return new Portrait(new RescaleOp(0.2f, 0, null).filter(image, less));
  }

  Portrait blurred() {
    return high(image.getHeight() / 7).high(image.getHeight());
  }

  /** A part of the picture, in hundredths of its width and height. */
  Portrait part(int left, int top, int width, int height) {
    var x = image.getWidth() / 100.0;
    var y = image.getHeight() / 100.0;
    var part =
        image.getSubimage((int) (left * x), (int) (top * y), (int) (width * x), (int) (height * y));
    return new Portrait(part).high(part.getHeight());
  }

  /** With a white mask over this part of the picture, in hundredths of its width and height. */
  Portrait masked(int left, int top, int width, int height) {
    var copy = high(image.getHeight());
    var pen = copy.image.createGraphics();
    pen.setColor(Color.WHITE);
    var x = image.getWidth() / 100.0;
    var y = image.getHeight() / 100.0;
    pen.fillRoundRect(
        (int) (left * x),
        (int) (top * y),
        (int) (width * x),
        (int) (height * y),
        (int) (width * x / 3),
        (int) (height * y / 2));
    pen.dispose();
    return copy;
  }

  String base64() {
    return Base64.getEncoder().encodeToString(jpeg());
  }

  byte[] jpeg() {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

package org.linli.vision;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads picture files of bounded size. */
final class Decoder {

  private static final long MOST_PIXELS = 40_000_000;
  private static final long MOST_MEMORY = 4 * MOST_PIXELS;

  private Decoder() {}

  static Picture decode(byte[] file) throws IOException {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      return Picture.of(upright(read(in), Turn.of(file)));
    } catch (RuntimeException damaged) {
      throw new IOException("a damaged picture", damaged);
    }
  }

  private static BufferedImage read(ImageInputStream in) throws IOException {
    var readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw new IOException("no picture");
    }
    var reader = readers.next();
    try {
      reader.setInput(in, true, true);
      measure(reader);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static void measure(ImageReader reader) throws IOException {
    var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    var types = reader.getImageTypes(0);
    var bits = types.hasNext() ? types.next().getSampleModel().getSampleSize() : new int[] {32};
    if (pixels > MOST_PIXELS || pixels * Arrays.stream(bits).sum() / 8 > MOST_MEMORY) {
      throw new IOException("a picture of too many pixels");
    }
  }

  private static BufferedImage upright(BufferedImage image, Turn turn) {
    if (turn.equals(Turn.NONE)) {
      return image;
    }
    var width = turn.sideways() ? image.getHeight() : image.getWidth();
    var height = turn.sideways() ? image.getWidth() : image.getHeight();
    var canvas = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    var pen = canvas.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(image, turn.upright(image.getWidth(), image.getHeight()), null);
    pen.dispose();
    return canvas;
  }
}

package org.linli.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.linli.vision.Turn;

/** Turns a file from anywhere into a clean picture, or refuses it before it can do harm. */
final class Darkroom {
  private static final long MOST_PIXELS = 40_000_000;
  private static final long MOST_MEMORY = 4 * MOST_PIXELS;
  private static final int LONGEST_SIDE = 30_000;
  private static final int LARGEST_PRINT = 3 * Pictures.LARGEST;
  private static final int THUMBNAIL = 320;

  private Darkroom() {}

  static Print develop(byte[] file) {
    return safely(() -> print(negative(file)));
  }

  static Sight look(byte[] file) {
    return safely(() -> Sight.of(negative(file).upright(PictureType.JPEG)));
  }

  private static <T> T safely(Callable<T> work) {
    try {
      return work.call();
    } catch (Unfit e) {
      throw e;
    } catch (Exception damaged) {
      throw Unfit.notAPicture();
    } catch (OutOfMemoryError tooLargeForThisMachine) {
      throw Unfit.tooManyPixels();
    }
  }

  private static Negative negative(byte[] file) throws IOException {
    var format = FileFormat.of(file).orElseThrow(Unfit::notAPicture);
    var outline = format.outline(file);
    if (!outline.whole()) {
      throw Unfit.notAPicture();
    }
    if (outline.pixels() > MOST_PIXELS) {
      throw Unfit.tooManyPixels();
    }
    var turn = outline.exif().map(Turn::ofExif).orElse(Turn.NONE);
    return new Negative(decoded(file, format), format, turn);
  }

  private static BufferedImage decoded(byte[] file, FileFormat format) throws IOException {
    var reader = format.reader();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      measure(reader);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static void measure(ImageReader reader) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
      throw Unfit.tooManyPixels();
    }
    var samples = reader.getImageTypes(0).next().getSampleModel().getSampleSize();
    if (width * height * Arrays.stream(samples).sum() / 8 > MOST_MEMORY) {
      throw Unfit.tooManyPixels();
    }
  }

  private static Print print(Negative negative) throws IOException {
    var type = negative.type();
    var image = negative.upright(type);
    var bytes = Encoding.encode(image, type);
    if (bytes.length > LARGEST_PRINT) {
      throw Unfit.tooLarge();
    }
    var thumbnail = fits(image) ? bytes : Encoding.encode(thumbnail(image), type);
    return new Print(type, image.getWidth(), image.getHeight(), bytes, thumbnail);
  }

  private static boolean fits(BufferedImage image) {
    return image.getWidth() <= THUMBNAIL && image.getHeight() <= THUMBNAIL;
  }

  private static BufferedImage thumbnail(BufferedImage image) throws IOException {
    return Thumbnails.of(image).size(THUMBNAIL, THUMBNAIL).asBufferedImage();
  }
}

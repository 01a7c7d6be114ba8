package org.linli.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Set;
import org.linli.vision.Turn;

/** A decoded picture, as it lay in its file. */
record Negative(BufferedImage image, FileFormat format, Turn turn) {
  private static final Set<Integer> PLAIN =
      Set.of(
          BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY);

  PictureType type() {
    return switch (format) {
      case JPEG -> PictureType.JPEG;
      case PNG -> PictureType.PNG;
      case WEBP, GIF -> seenThrough() ? PictureType.PNG : PictureType.JPEG;
    };
  }

  /** The picture standing up, in a form that its type can hold. */
  BufferedImage upright(PictureType type) {
    var upright = turn.equals(Turn.NONE);
    if (upright && (type == PictureType.PNG || PLAIN.contains(image.getType()))) {
      return image;
    }
    var opaque = type == PictureType.JPEG || !image.getColorModel().hasAlpha();
    var width = turn.sideways() ? image.getHeight() : image.getWidth();
    var height = turn.sideways() ? image.getWidth() : image.getHeight();
    var form = opaque ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_4BYTE_ABGR;
    return drawn(new BufferedImage(width, height, form), opaque);
  }

  private BufferedImage drawn(BufferedImage canvas, boolean opaque) {
    var pen = canvas.createGraphics();
    if (opaque) {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }
    pen.drawImage(image, turn.upright(image.getWidth(), image.getHeight()), null);
    pen.dispose();
    return canvas;
  }

  private boolean seenThrough() {
    if (!image.getColorModel().hasAlpha()) {
      return false;
    }
    var row = new int[image.getWidth()];
    for (var y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      if (Arrays.stream(row).anyMatch(colour -> colour >>> 24 != 0xff)) {
        return true;
      }
    }
    return false;
  }
}

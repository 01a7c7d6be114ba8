package org.linli.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures without a word about them. */
final class Encoding {
  private static final float QUALITY = 0.9f;

  private Encoding() {}

  static byte[] encode(BufferedImage image, PictureType type) throws IOException {
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName(type.name()).next();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      var parameters = writer.getDefaultWriteParam();
      if (type == PictureType.JPEG) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}

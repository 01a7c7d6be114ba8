package org.linli.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The formats we read, told apart by how a file begins. */
enum FileFormat {
  JPEG,
  PNG,
  WEBP,
  GIF;

  static Optional<FileFormat> of(byte[] file) {
    var head = new String(Arrays.copyOf(file, 16), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    return head.startsWith("GIF8") ? Optional.of(GIF) : Optional.empty();
  }

  Outline outline(byte[] file) {
    return switch (this) {
      case JPEG -> JpegMarkers.outline(file);
      case PNG -> PngChunks.outline(file);
      case WEBP -> WebpChunks.outline(file);
      case GIF -> new Outline(true, 0, Optional.empty());
    };
  }

  ImageReader reader() throws IOException {
    return this == WEBP
        ? new WebPImageReaderSpi().createReaderInstance()
        : ImageIO.getImageReadersByFormatName(name()).next();
  }
}

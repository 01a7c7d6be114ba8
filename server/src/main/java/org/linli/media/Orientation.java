package org.linli.media;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;

/** How a camera was held, by EXIF's numbers: 1 is upright, 5 to 8 lie on their side. */
record Orientation(int number) {
  static final Orientation UPRIGHT = new Orientation(1);

  static Orientation of(byte[] exif) {
    var metadata = new Metadata();
    new ExifReader().extract(new ByteArrayReader(exif), metadata);
    var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    if (directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
      return UPRIGHT;
    }
    try {
      var number = directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
      return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
    } catch (MetadataException unreadable) {
      return UPRIGHT;
    }
  }

  boolean liesOnItsSide() {
    return number >= 5;
  }

  /** Stands a stored picture of this size up. */
  AffineTransform standingUp(int width, int height) {
    return switch (number) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}

package org.linli.vision;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;

/** A picture in memory, standing upright, 8 bits each of blue, green and red. */
public final class Picture {

  static final int CHANNELS = 3;

  private final int width;
  private final int height;
  private final byte[] bytes;

  Picture(int width, int height, byte[] bytes) {
    this.width = width;
    this.height = height;
    this.bytes = bytes;
  }

  /** Of any kind of image; what can be seen through stands on white. May share its memory. */
  public static Picture of(BufferedImage image) {
    var width = image.getWidth();
    var height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_3BYTE_BGR
        && image.getRaster().getParent() == null
        && image.getRaster().getDataBuffer() instanceof DataBufferByte data
        && data.getData().length == (long) width * height * CHANNELS) {
      return new Picture(width, height, data.getData());
    }
    var canvas = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    var pen = canvas.createGraphics();
    pen.drawImage(image, 0, 0, Color.WHITE, null);
    pen.dispose();
    return of(canvas);
  }

  /**
   * Decodes a JPEG, PNG, GIF or BMP file and stands it up as its EXIF says.
   *
   * @throws IOException where that is no picture or one of more than 40 million pixels
   */
  public static Picture read(byte[] file) throws IOException {
    return Decoder.decode(file);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Blue, green and red of all pixels, row by row; shared, not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** The colour as 0xRRGGBB. */
  public int rgb(int x, int y) {
    var at = (y * width + x) * CHANNELS;
    return (bytes[at + 2] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | bytes[at] & 0xff;
  }

  /** Stretched to another size. */
  public Picture scaled(int width, int height) {
    return warped(
        new AffineTransform((double) this.width / width, 0, 0, (double) this.height / height, 0, 0),
        width,
        height);
  }

  /**
   * A new picture of this size, black where it lies outside of this one.
   *
   * @param source leads from a point of the new picture to one of this, in pixels; their middles
   *     lie at .5
   */
  public Picture warped(AffineTransform source, int width, int height) {
    return new Warp(this, source).picture(width, height);
  }

  /** A copy. */
  public BufferedImage image() {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    var data = (DataBufferByte) image.getRaster().getDataBuffer();
    System.arraycopy(bytes, 0, data.getData(), 0, bytes.length);
    return image;
  }
}

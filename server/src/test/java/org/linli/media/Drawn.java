package org.linli.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Picture files drawn for tests; all of 40 by 24 pixels unless it says otherwise. */
public final class Drawn {
  /** Red on the left, blue on the right. */
  static final byte[] LOSSY_WEBP =
      base64(
          """
          UklGRmoAAABXRUJQVlA4IF4AAADwBACdASooABgAPrVOoUunJCMhsBVYAOAWiUAYc/rfAN4CGAfYBX/+4AAIHm3X
          YAAA/uveL5ifPX/8s/xdz+oPjjE2Zc9avu9eL+4F8DJuvyTCg/w+thBtkwxIAAAA
          """);

  /** Nothing on the left, blue on the right. */
  static final byte[] CLEAR_WEBP =
      base64("UklGRigAAABXRUJQVlA4TBwAAAAvJ8AFEA8wPOMxyPMf8BASEP6v9cACPaL/AdYS");

  /** Nothing on the left, blue on the right; lossy, with transparency beside it. */
  static final byte[] CLEAR_LOSSY_WEBP =
      base64(
          """
          UklGRoYAAABXRUJQVlA4WAoAAAAQAAAAJwAAFwAAQUxQSBQAAAABDzD/ERFCSED4v9YDC/SI/gdYS1ZQOCBMAAAA
          kAMAnQEqKAAYAD61SqBKpyQjIbAaqADgFoljAM+x/+BtV3WDkAD++Hnt/gINr/kzexODf/gV7YbP7wb9SPEB2t9Z
          gdiyWUpEpJAAAA==
          """);

  /** Red and blue, then green. */
  static final byte[] MOVING_WEBP =
      base64(
          """
          UklGRpYAAABXRUJQVlA4WAoAAAACAAAAJwAAFwAAQU5JTQYAAAAAAAAAAABBTk1GOAAAAAAAAAAAACcAABcAAGQA
          AAJWUDhMIAAAAC8nwAUAD3Ae8Xuo3gp5/oMHhNlGNTh/2hHcP6L/UeMRQU5NRioAAAAAAAAAAAAnAAAXAABkAAAA
          VlA4TBEAAAAvJ8AFAAdQ0HqUp/+BiOh/AAA=
          """);

  /** The first one, to be turned by a quarter to the right. */
  static final byte[] TURNED_WEBP =
      base64(
          """
          UklGRp4AAABXRUJQVlA4WAoAAAAIAAAAJwAAFwAAVlA4IF4AAADwBACdASooABgAPrVOoUunJCMhsBVYAOAWiUAY
          c/rfAN4CGAfYBX/+4AAIHm3XYAAA/uveL5ifPX/8s/xdz+oPjjE2Zc9avu9eL+4F8DJuvyTCg/w+thBtkwxIAAAA
          RVhJRhoAAABNTQAqAAAACAABARIAAwAAAAEABgAAAAAAAA==
          """);

  /** Four colours for print, 16 by 16 pixels. */
  static final byte[] PRINTERS_JPEG =
      base64(
          """
          /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3
          OFBtUVdfYmdoZz5NcXlwZHhcZWdj/8AAFAgAEAAQBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAAB
          AgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNi
          coIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SV
          lpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4E
          QwBNAFkASwAAPwD0Cuarmq9Aoooooooooooor//Z
          """);

  private static final String GPS_EXIF =
      "457869660000 4d4d002a00000008 0002 0112000300000001%04x0000 882500040000000100000026"
          + " 00000000 0001 0001000200000002 4e000000 00000000";

  private Drawn() {}

  private static byte[] base64(String text) {
    return Base64.getMimeDecoder().decode(text);
  }

  /** Green in the first corner, yellow at the end of the first row, grey for the rest. */
  static BufferedImage corners(int width, int height, int form) {
    var image = new BufferedImage(width, height, form);
    var pen = image.createGraphics();
    pen.setColor(Color.GRAY);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.GREEN);
    pen.fillRect(0, 0, width / 3, height / 3);
    pen.setColor(Color.YELLOW);
    pen.fillRect(width - width / 3, 0, width / 3, height / 3);
    pen.dispose();
    return image;
  }

  /** A plain picture, different for each seed. */
  static BufferedImage seeded(int seed) {
    var image = corners(40, 24, BufferedImage.TYPE_INT_RGB);
    for (var bit = 0; bit < 24; bit++) {
      image.setRGB(bit, 20, (seed >> bit & 1) * 0xffffff);
    }
    return image;
  }

  /** A PNG file, different for each seed. */
  public static byte[] png(int seed) {
    return encoded(seeded(seed), "png");
  }

  /** A JPEG file of this size. */
  public static byte[] jpeg(int width, int height) {
    return encoded(corners(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
  }

  static byte[] encoded(BufferedImage image, String format) {
    var out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static BufferedImage seen(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JPEG by a camera that was held so, and that knew where it was. */
  static byte[] photographed(BufferedImage image, int orientation) {
    var exif = HexFormat.of().parseHex(GPS_EXIF.formatted(orientation).replace(" ", ""));
    return withSegment(encoded(image, "jpg"), 0xe1, exif);
  }

  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    return ByteBuffer.allocate(jpeg.length + content.length + 4)
        .put(jpeg, 0, 2)
        .put((byte) 0xff)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** A JPEG whose header claims this size. */
  static byte[] claimingJpeg(int width, int height) {
    var jpeg = encoded(seeded(0), "jpg");
    var at = indexOf(jpeg, new byte[] {(byte) 0xff, (byte) 0xc0});
    ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
    return jpeg;
  }

  /** A PNG whose header claims this size and this many bits for each of red, green, blue. */
  static byte[] claimingPng(int width, int height, int depth) {
    var png = png(0);
    ByteBuffer.wrap(png).putInt(16, width).putInt(20, height).put(24, (byte) depth);
    return png;
  }

  static int indexOf(byte[] file, byte[] part) {
    for (var at = 0; at + part.length <= file.length; at++) {
      if (Arrays.equals(file, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    return -1;
  }
}

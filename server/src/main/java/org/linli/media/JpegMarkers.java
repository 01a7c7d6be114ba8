package org.linli.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Walks the markers of a JPEG file; one in the four colours of printers counts as damaged. */
final class JpegMarkers {
  /** Each scan of a progressive picture costs a pass over all its pixels. */
  private static final int MOST_SCANS = 100;

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private final byte[] file;
  private int scans;
  private boolean ended;
  private boolean printers;
  private Optional<byte[]> exif = Optional.empty();

  private JpegMarkers(byte[] file) {
    this.file = file;
  }

  static Outline outline(byte[] file) {
    var markers = new JpegMarkers(file);
    markers.walk();
    var scanned = markers.scans > 0 && markers.scans <= MOST_SCANS;
    return new Outline(scanned && markers.ended && !markers.printers, 0, markers.exif);
  }

  private void walk() {
    var at = 2;
    while (!ended && at + 1 < file.length) {
      at += (file[at] & 0xff) == 0xff ? marker(at, file[at + 1] & 0xff) : 1;
    }
  }

  /** How far it is to what follows the marker. */
  private int marker(int at, int code) {
    if (code == 0xff) {
      return 1;
    }
    ended = code == 0xd9;
    var standsAlone = code <= 1 || code >= 0xd0 && code <= 0xd9;
    if (standsAlone || at + 3 >= file.length) {
      return 2;
    }
    var length = Math.max(2, Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(at + 2)));
    switch (code) {
      case 0xda -> scans++;
      case 0xe1 -> segment(at + 4, at + 2 + length);
      case 0xc0, 0xc1, 0xc2 -> printers |= at + 9 < file.length && file[at + 9] == 4;
      default -> {}
    }
    return 2 + length;
  }

  private void segment(int from, int to) {
    var start = from + EXIF.length;
    if (exif.isEmpty()
        && start <= to
        && to <= file.length
        && Arrays.equals(file, from, start, EXIF, 0, EXIF.length)) {
      exif = Optional.of(Arrays.copyOfRange(file, start, to));
    }
  }
}

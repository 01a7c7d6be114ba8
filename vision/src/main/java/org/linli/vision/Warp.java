package org.linli.vision;

import java.awt.geom.AffineTransform;

/**
 * Draws a picture anew: bilinear, and where it shrinks by the mean of up to 5 x 5 points of every
 * new pixel, so that fine patterns do not flicker.
 */
final class Warp {

  private static final int CHANNELS = Picture.CHANNELS;
  private static final int MOST_POINTS = 5;

  private final Picture source;
  private final byte[] bytes;
  private final AffineTransform way;
  private final int points;

  Warp(Picture source, AffineTransform way) {
    this.source = source;
    this.bytes = source.bytes();
    this.way = way;
    var shrinking = Math.sqrt(Math.abs(way.getDeterminant()));
    this.points = Math.clamp((int) Math.round(shrinking), 1, MOST_POINTS);
  }

  Picture picture(int width, int height) {
    var drawn = new byte[Math.multiplyExact(Math.multiplyExact(width, height), CHANNELS)];
    var sums = new float[CHANNELS];
    var at = 0;
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        sample(x, y, sums);
        for (var channel = 0; channel < CHANNELS; channel++) {
          drawn[at++] = (byte) (sums[channel] / (points * points) + 0.5f);
        }
      }
    }
    return new Picture(width, height, drawn);
  }

  private void sample(int x, int y, float[] sums) {
    sums[0] = 0;
    sums[1] = 0;
    sums[2] = 0;
    for (var row = 0; row < points; row++) {
      for (var column = 0; column < points; column++) {
        var right = x + (column + 0.5) / points;
        var down = y + (row + 0.5) / points;
        var sourceX = way.getScaleX() * right + way.getShearX() * down + way.getTranslateX();
        var sourceY = way.getShearY() * right + way.getScaleY() * down + way.getTranslateY();
        add(sourceX - 0.5, sourceY - 0.5, sums);
      }
    }
  }

  /** Points half a pixel outside still see the edge. */
  private void add(double x, double y, float[] sums) {
    if (!(x > -1 && y > -1 && x < source.width() && y < source.height())) {
      return;
    }
    var left = (int) Math.floor(x);
    var top = (int) Math.floor(y);
    var right = (float) (x - left);
    var down = (float) (y - top);
    add(left, top, (1 - right) * (1 - down), sums);
    add(left + 1, top, right * (1 - down), sums);
    add(left, top + 1, (1 - right) * down, sums);
    add(left + 1, top + 1, right * down, sums);
  }

  private void add(int x, int y, float weight, float[] sums) {
    var column = Math.clamp(x, 0, source.width() - 1);
    var row = Math.clamp(y, 0, source.height() - 1);
    var at = (row * source.width() + column) * CHANNELS;
    sums[0] += weight * (bytes[at] & 0xff);
    sums[1] += weight * (bytes[at + 1] & 0xff);
    sums[2] += weight * (bytes[at + 2] & 0xff);
  }
}

package org.linli.vision;

import java.awt.geom.AffineTransform;
import java.util.Arrays;

/**
 * Draws a picture anew: bilinear, and where it shrinks to less than half by the mean of several
 * points of every new pixel, so that fine patterns do not flicker.
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
    this.points = Math.clamp((int) Math.ceil(shrinking / 2 - 1e-9), 1, MOST_POINTS);
  }

  Picture picture(int width, int height) {
    var drawn = new byte[Math.multiplyExact(Math.multiplyExact(width, height), CHANNELS)];
    var sums = new float[CHANNELS * width];
    for (var y = 0; y < height; y++) {
      Arrays.fill(sums, 0);
      for (var row = 0; row < points; row++) {
        for (var column = 0; column < points; column++) {
          addRow((column + 0.5) / points, y + (row + 0.5) / points, sums);
        }
      }
      for (var at = 0; at < sums.length; at++) {
        drawn[y * sums.length + at] = (byte) (sums[at] / (points * points) + 0.5f);
      }
    }
    return new Picture(width, height, drawn);
  }

  /** Adds one point of every pixel of a row. */
  private void addRow(double right, double down, float[] sums) {
    var x = way.getScaleX() * right + way.getShearX() * down + way.getTranslateX() - 0.5;
    var y = way.getShearY() * right + way.getScaleY() * down + way.getTranslateY() - 0.5;
    var stepX = way.getScaleX();
    var stepY = way.getShearY();
    var lastX = source.width() - 1;
    var lastY = source.height() - 1;
    for (var at = 0; at < sums.length; at += CHANNELS) {
      if (x >= 0 && y >= 0 && x < lastX && y < lastY) {
        addInside(x, y, sums, at);
      } else if (x > -1 && y > -1 && x < source.width() && y < source.height()) {
        addAtEdge(Math.clamp(x, 0, lastX), Math.clamp(y, 0, lastY), sums, at);
      }
      x += stepX;
      y += stepY;
    }
  }

  private void addInside(double x, double y, float[] sums, int at) {
    var left = (int) x;
    var top = (int) y;
    var right = (float) (x - left);
    var down = (float) (y - top);
    var from = (top * source.width() + left) * CHANNELS;
    var below = from + source.width() * CHANNELS;
    for (var channel = 0; channel < CHANNELS; channel++) {
      var upper = mixed(from + channel, right);
      sums[at + channel] += upper + down * (mixed(below + channel, right) - upper);
    }
  }

  private float mixed(int at, float right) {
    float left = bytes[at] & 0xff;
    return left + right * ((bytes[at + CHANNELS] & 0xff) - left);
  }

  /** Points up to a pixel outside still see the edge. */
  private void addAtEdge(double x, double y, float[] sums, int at) {
    var left = (int) x;
    var top = (int) y;
    var right = (float) (x - left);
    var down = (float) (y - top);
    for (var channel = 0; channel < CHANNELS; channel++) {
      var upper = mixed(left, top, channel, right);
      var lower = mixed(left, Math.min(top + 1, source.height() - 1), channel, right);
      sums[at + channel] += upper + down * (lower - upper);
    }
  }

  private float mixed(int x, int y, int channel, float right) {
    var row = y * source.width();
    float left = bytes[(row + x) * CHANNELS + channel] & 0xff;
    var next = Math.min(x + 1, source.width() - 1);
    return left + right * ((bytes[(row + next) * CHANNELS + channel] & 0xff) - left);
  }
}

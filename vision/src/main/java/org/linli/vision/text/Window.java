package org.linli.vision.text;

import org.linli.vision.Picture;

/**
 * What a picture shows within four corners, straightened. Where it has to be made smaller, each
 * pixel is the mean of several samples.
 */
final class Window {
  private static final int MOST_SAMPLES = 6;
  private final Picture picture;
  private final Projection projection;
  private final int samples;
  private final int width;
  private final int height;

  /** Outside the picture its nearest pixel goes on. */
  Window(Picture picture, Quad quad, int width, int height) {
    this.picture = picture;
    this.width = width;
    this.height = height;
    projection = Projection.of(quad);
    var shrunk = Math.max(quad.width() / width, quad.height() / height);
    samples = Math.clamp((long) Math.ceil(shrunk - 0.25), 1, MOST_SAMPLES);
  }

  /** Blue, green and red, plane by plane, each (value / 255 - mean) / deviation. */
  float[] planes(float[] mean, float[] deviation) {
    var planes = new float[3 * width * height];
    var sums = new double[3];
    var share = 1d / (samples * samples * 255);
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        pixel(x, y, sums);
        for (var plane = 0; plane < 3; plane++) {
          planes[(plane * height + y) * width + x] =
              (float) (sums[plane] * share - mean[plane]) / deviation[plane];
        }
      }
    }
    return planes;
  }

  private void pixel(int x, int y, double[] sums) {
    sums[0] = 0;
    sums[1] = 0;
    sums[2] = 0;
    for (var v = 0; v < samples; v++) {
      for (var u = 0; u < samples; u++) {
        add(
            projection.place((x + (u + 0.5) / samples) / width, (y + (v + 0.5) / samples) / height),
            sums);
      }
    }
  }

  /** Between four pixels, nearer ones count more. */
  private void add(Point place, double[] sums) {
    var left = (int) Math.floor(place.x() - 0.5);
    var top = (int) Math.floor(place.y() - 0.5);
    var right = place.x() - 0.5 - left;
    var below = place.y() - 0.5 - top;
    add(left, top, (1 - right) * (1 - below), sums);
    add(left + 1, top, right * (1 - below), sums);
    add(left, top + 1, (1 - right) * below, sums);
    add(left + 1, top + 1, right * below, sums);
  }

  private void add(int x, int y, double weight, double[] sums) {
    var rgb =
        picture.rgb(Math.clamp(x, 0, picture.width() - 1), Math.clamp(y, 0, picture.height() - 1));
    sums[0] += weight * (rgb & 0xff);
    sums[1] += weight * (rgb >> 8 & 0xff);
    sums[2] += weight * (rgb >> 16 & 0xff);
  }
}

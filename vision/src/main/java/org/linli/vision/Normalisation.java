package org.linli.vision;

import java.util.List;

/**
 * How a network wants its colours: each minus its mean, divided by its deviation.
 *
 * @param redFirst whether the order is red, green, blue, which is that of mean and deviation too
 * @param mean of three, of values 0 to 255
 */
public record Normalisation(boolean redFirst, List<Float> mean, List<Float> deviation) {

  /** A tensor of 1 x 3 x height x width. */
  public Tensor of(Picture picture) {
    var pixels = picture.width() * picture.height();
    var values = new float[Picture.CHANNELS * pixels];
    for (var channel = 0; channel < Picture.CHANNELS; channel++) {
      fill(picture.bytes(), channel, values, channel * pixels, pixels);
    }
    return new Tensor(values, 1, Picture.CHANNELS, picture.height(), picture.width());
  }

  private void fill(byte[] bytes, int channel, float[] values, int offset, int pixels) {
    var factor = 1 / deviation.get(channel);
    var shift = -mean.get(channel) * factor;
    var from = redFirst ? Picture.CHANNELS - 1 - channel : channel;
    for (var pixel = 0; pixel < pixels; pixel++) {
      values[offset + pixel] = (bytes[pixel * Picture.CHANNELS + from] & 0xff) * factor + shift;
    }
  }
}

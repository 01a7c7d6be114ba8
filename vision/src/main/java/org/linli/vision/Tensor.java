package org.linli.vision;

import java.util.Arrays;

/**
 * Numbers of a model's input or output, the last dimension changing fastest.
 *
 * @param shape lengths of the dimensions, whose product is the number of values
 */
public record Tensor(float[] values, long... shape) {

  public Tensor {
    if (values.length != count(shape)) {
      throw new IllegalArgumentException(
          "%d values for the shape %s".formatted(values.length, Arrays.toString(shape)));
    }
  }

  private static long count(long... shape) {
    return Arrays.stream(shape).reduce(1, Math::multiplyExact);
  }

  /** How long this dimension is; -1 is the last one. */
  public int length(int dimension) {
    return (int) shape[dimension < 0 ? shape.length + dimension : dimension];
  }
}

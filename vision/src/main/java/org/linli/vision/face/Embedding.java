package org.linli.vision.face;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What a face looks like, as a direction in 128 dimensions: length 1, to be compared by cosine. */
public final class Embedding {

  public static final int DIMENSIONS = 128;

  private final float[] values;

  private Embedding(float[] values) {
    this.values = values;
  }

  /**
   * The direction of 128 numbers of any length.
   *
   * @throws IllegalArgumentException where they have no direction
   */
  public static Embedding of(float[] numbers) {
    var length = 0.0;
    for (var number : numbers) {
      length += (double) number * number;
    }
    length = Math.sqrt(length);
    if (numbers.length != DIMENSIONS || !(length > 1e-12 && length < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("these numbers have no direction");
    }
    var values = new float[DIMENSIONS];
    for (var dimension = 0; dimension < DIMENSIONS; dimension++) {
      values[dimension] = (float) (numbers[dimension] / length);
    }
    return new Embedding(values);
  }

  /**
   * Of what {@link #bytes} gave.
   *
   * @throws IllegalArgumentException where it is something else
   */
  public static Embedding of(byte[] bytes) {
    if (bytes.length != DIMENSIONS * Float.BYTES) {
      throw new IllegalArgumentException("no embedding has %d bytes".formatted(bytes.length));
    }
    var numbers = new float[DIMENSIONS];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
    return of(numbers);
  }

  /** 512 bytes: floats, big end first. */
  public byte[] bytes() {
    var bytes = ByteBuffer.allocate(DIMENSIONS * Float.BYTES);
    bytes.asFloatBuffer().put(values);
    return bytes.array();
  }

  /** From -1 to 1: a person's own faces lie near 1, strangers' near 0. */
  public double cosine(Embedding other) {
    var sum = 0.0;
    for (var dimension = 0; dimension < DIMENSIONS; dimension++) {
      sum += (double) values[dimension] * other.values[dimension];
    }
    return Math.clamp(sum, -1, 1);
  }

  float value(int dimension) {
    return values[dimension];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Embedding embedding && Arrays.equals(values, embedding.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}

package org.linli.vision.face;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.vision.Onnx;

/** A pack whose networks always answer the same, and its manifest. */
final class TinyPack {

  static final int SIDE = 64;
  private static final int[] STRIDES = {8, 16, 32};

  private final Map<Task, byte[]> files = new EnumMap<>(Task.class);
  private final Map<Integer, float[][]> cells = new HashMap<>();
  private float[] scores = {1, 0, 0};
  private float[] boxes = {0, 0, 0, 0};

  TinyPack() {
    for (var stride : STRIDES) {
      var count = SIDE / stride * (SIDE / stride);
      cells.put(
          stride,
          new float[][] {
            new float[count], new float[count], new float[4 * count], new float[10 * count]
          });
    }
    with(Task.IDENTITY, input(112, 112).answer("y", direction(), 1, 128));
    with(Task.LIVENESS_NEAR, input(80, 80).answer("y", new float[] {0, 2, 0}, 1, 3));
    with(Task.LIVENESS_WIDE, input(80, 80).answer("y", new float[] {1, 3, 1}, 1, 3));
  }

  static Onnx input(int width, int height) {
    return new Onnx().input("x", 1, 3, height, width);
  }

  private static float[] direction() {
    var values = new float[Embedding.DIMENSIONS];
    for (var n = 0; n < values.length; n++) {
      values[n] = n % 5 - 2;
    }
    return values;
  }

  TinyPack with(Task task, Onnx network) {
    files.put(task, network.bytes());
    return this;
  }

  /** The detector sees a face in this cell; the box is centred on it, sides in cells. */
  TinyPack face(int stride, int column, int row, float confidence, double width, double height) {
    var columns = SIDE / stride;
    var cell = row * columns + column;
    var outputs = cells.get(stride);
    outputs[0][cell] = confidence;
    outputs[1][cell] = confidence;
    var box = new float[] {0.5f, 0.5f, (float) Math.log(width), (float) Math.log(height)};
    System.arraycopy(box, 0, outputs[2], 4 * cell, 4);
    var points = new float[] {0.2f, 0.2f, 0.8f, 0.2f, 0.5f, 0.5f, 0.3f, 0.8f, 0.7f, 0.8f};
    System.arraycopy(points, 0, outputs[3], 10 * cell, 10);
    return this;
  }

  /** What the mask network sees: three scores and a box for each anchor. */
  TinyPack masks(float[] scores, float... boxes) {
    this.scores = scores;
    this.boxes = boxes;
    return this;
  }

  Manifest write(Path folder) throws IOException {
    var detection = input(SIDE, SIDE);
    for (var stride : STRIDES) {
      var names = new String[] {"cls_", "obj_", "bbox_", "kps_"};
      var count = SIDE / stride * (SIDE / stride);
      for (var n = 0; n < names.length; n++) {
        var values = cells.get(stride)[n];
        detection.answer(names[n] + stride, values, 1, count, values.length / count);
      }
    }
    with(Task.DETECTION, detection);
    with(
        Task.MASK,
        input(40, 30)
            .answer("scores", scores, 1, scores.length / 3, 3)
            .answer("boxes", boxes, 1, boxes.length / 4, 4));
    for (var file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey() + ".onnx"), file.getValue());
    }
    return Manifest.of(
        files.keySet().stream().map(this::paragraph).collect(Collectors.joining("\n\n")));
  }

  private String paragraph(Task task) {
    var size =
        switch (task) {
          case DETECTION -> SIDE + " x " + SIDE;
          case IDENTITY -> "112 x 112";
          case LIVENESS_NEAR, LIVENESS_WIDE -> "80 x 80";
          case MASK -> "40 x 30";
          case AGE_AND_GENDER -> "96 x 96";
        };
    return """
    task: %s
    file: %s.onnx
    size: %d
    sha256: %s
    licence: ours
    source: linli/tiny 0123abcd models/%s.onnx
    input: %s
    normalisation: BGR
    output: always the same\
    """
        .formatted(task, task, files.get(task).length, sum(files.get(task)), task, size);
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}

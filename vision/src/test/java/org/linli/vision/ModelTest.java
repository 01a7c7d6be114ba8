package org.linli.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {

  @TempDir private Path folder;

  private static final byte[] SUM =
      new Onnx()
          .input("a", 2, -1)
          .input("b", 2, 1)
          .node("Add", "a b", "sum")
          .output("sum", 2, -1)
          .bytes();

  private static Tensor row(float... values) {
    return new Tensor(values, 1, values.length);
  }

  private static Model doubling() throws ModelException {
    return Model.of(
        new Onnx().input("x", 1, -1).node("Add", "x x", "y").output("y", 1, -1).bytes());
  }

  @Test
  void a_network_of_two_inputs_adds_them() throws Exception {
    try (var model = Model.open(Files.write(folder.resolve("sum.onnx"), SUM))) {
      var a = new Tensor(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
      var b = new Tensor(new float[] {10, 20}, 2, 1);

      var sum = model.run(Map.of("a", a, "b", b)).get("sum");

      assertThat(sum.values()).containsExactly(11, 12, 13, 24, 25, 26);
      assertThat(sum.shape()).containsExactly(2, 3);
      assertThat(sum.length(-1)).isEqualTo(3);
      assertThat(model.inputs().get("a")).containsExactly(2, -1);
    }
  }

  @Test
  void a_convolution_slides_over_a_picture() throws Exception {
    var network =
        new Onnx()
            .input("x", 1, 1, 3, 3)
            .constant("w", new float[] {1, 0, 0, -1}, 1, 1, 2, 2)
            .node("Conv", "x w", "y")
            .output("y", 1, 1, 2, 2);
    try (var model = Model.of(network.bytes())) {
      var picture = new Tensor(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 10}, 1, 1, 3, 3);
      assertThat(model.run(picture).get("y").values()).containsExactly(-4, -4, -4, -5);
    }
  }

  @Test
  void another_number_of_values_than_the_shape_asks_for_is_no_tensor() {
    assertThatThrownBy(() -> new Tensor(new float[5], 2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("5 values for the shape [2, 3]");
  }

  @Test
  void wrong_shapes_and_names_are_refused_and_right_ones_answered_after_that() throws Exception {
    try (var model = Model.of(SUM)) {
      var b = new Tensor(new float[] {1, 1}, 2, 1);
      assertThatThrownBy(() -> model.run(Map.of("a", row(1, 2), "b", b)))
          .isInstanceOf(ModelException.class);
      assertThatThrownBy(() -> model.run(Map.of("a", b, "c", b)))
          .isInstanceOf(ModelException.class);
      assertThatThrownBy(() -> model.run(b)).isInstanceOf(ModelException.class);
      assertThat(model.run(Map.of("a", b, "b", b)).get("sum").values()).containsExactly(2, 2);
    }
  }

  @Test
  void whatever_is_no_model_is_refused() throws Exception {
    var chance = new Random(7);
    for (var round = 0; round < 200; round++) {
      var bytes = SUM.clone();
      switch (round % 3) {
        case 0 -> chance.nextBytes(bytes);
        case 1 -> bytes = Arrays.copyOf(bytes, chance.nextInt(bytes.length));
        default -> bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
      }
      try (var model = Model.of(bytes)) {
        assertThat(model.inputs()).hasSizeLessThan(3);
      } catch (ModelException refused) {
        assertThat(refused).hasMessageContaining("no usable model");
      }
    }
  }

  @Test
  void a_file_that_is_not_there_is_no_model() {
    assertThatThrownBy(() -> Model.open(folder.resolve("none.onnx")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void after_closing_it_answers_nobody() throws Exception {
    var model = doubling();
    model.close();
    model.close();
    assertThatThrownBy(() -> model.run(row(1))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void closing_waits_for_those_who_ask() throws Exception {
    for (var round = 0; round < 20; round++) {
      var model = doubling();
      try (var threads = Executors.newFixedThreadPool(4)) {
        var answers =
            IntStream.range(0, 100).mapToObj(n -> threads.submit(() -> doubled(model, n))).toList();
        Thread.yield();
        model.close();
        for (var answer : answers) {
          assertThat(answer.get()).isTrue();
        }
      }
    }
  }

  /** Whatever one call kept would be two gigabytes after these. */
  @Test
  void no_call_keeps_memory_whether_it_is_answered_or_refused() throws Exception {
    var status = Path.of("/proc/self/status");
    assumeTrue(Files.isReadable(status), "the resident set is not told here");
    try (var model = doubling()) {
      var fitting = row(new float[1 << 18]);
      var unfit = new Tensor(new float[1 << 18], 2, 1 << 17);
      var before = 0L;
      for (var call = 0; call < 1_200; call++) {
        before = call == 200 ? residentMegabytes(status) : before;
        assertThat(model.run(fitting).get("y").length(-1)).isEqualTo(1 << 18);
        assertThatThrownBy(() -> model.run(unfit)).isInstanceOf(ModelException.class);
      }
      assertThat(residentMegabytes(status) - before).isLessThan(700);
    }
  }

  private static long residentMegabytes(Path status) throws IOException {
    try (var lines = Files.lines(status)) {
      var resident = lines.filter(line -> line.startsWith("VmRSS:")).findFirst().orElseThrow();
      return Long.parseLong(resident.replaceAll("\\D", "")) / 1024;
    }
  }

  private static boolean doubled(Model model, int number) throws ModelException {
    try {
      return model.run(row(number)).get("y").values()[0] == 2 * number;
    } catch (IllegalStateException closed) {
      return true;
    }
  }
}

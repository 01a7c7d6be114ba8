package org.linli.vision.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private boolean check(Manifest manifest, Path folder) {
    return new Check(new PrintStream(said, true)).check(manifest, folder);
  }

  @Test
  void a_pack_that_works_is_told_so() throws IOException {
    var manifest = new TinyPack().face(16, 1, 1, 1, 1, 1).write(folder);
    assertThat(check(manifest, folder)).isTrue();
    assertThat(said.toString().lines().filter(line -> line.endsWith("  works"))).hasSize(5);
    assertThat(said.toString()).contains("a drawn face found, and again smaller, similarity 1.00;");
  }

  @Test
  void every_file_that_is_missing_or_damaged_has_its_line() throws IOException {
    var manifest = new TinyPack().write(folder);
    Files.delete(folder.resolve("mask.onnx"));
    Files.writeString(folder.resolve("identity.onnx"), "something else");
    assertThat(check(manifest, folder)).isFalse();
    assertThat(said.toString())
        .containsPattern("mask .* missing")
        .containsPattern("identity .* damaged: its sum is not the manifest's")
        .containsPattern("liveness-near .* works");
  }

  @Test
  void a_pack_that_sees_nobody_is_no_good() throws IOException {
    assertThat(check(new TinyPack().write(folder), folder)).isFalse();
    assertThat(said.toString()).contains("not one face in a drawn picture, but 0.");
  }

  @Test
  void a_network_that_answers_no_numbers_is_damaged() throws IOException {
    var broken = TinyPack.input(112, 112).answer("y", new float[] {Float.NaN}, 1);
    var manifest = new TinyPack().with(Task.IDENTITY, broken).write(folder);
    assertThat(check(manifest, folder)).isFalse();
    assertThat(said.toString()).contains("it answers no numbers");
  }

  @Test
  void the_real_pack_works() {
    assertThat(check(Manifest.standard(), RealFaces.models())).isTrue();
  }
}

package org.linli.vision.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  @TempDir private Path folder;

  @Test
  void the_pack_has_a_file_for_each_task() {
    var files = Manifest.standard().files();

    assertThat(files).extracting(ModelFile::task).containsExactly(Task.values());
    assertThat(files)
        .filteredOn(file -> file.task().required())
        .allMatch(file -> file.sha256().orElseThrow().length() == 64)
        .allMatch(file -> file.size() > 0 && !file.licence().isBlank());
    assertThat(files.getFirst().source().orElseThrow().below(URI.create("http://example.org")))
        .hasToString(
            "http://example.org/ShiqiYu/libfacedetection.train"
                + "/0047ac24afb1a50a0c6105001c89d1b5b805dbf1/onnx/yunet_s_640_640.onnx");
    assertThat(files.get(1).normalisation().redFirst()).isTrue();
    assertThat(files.get(1).normalisation().deviation()).containsExactly(58.395f, 57.12f, 57.375f);
  }

  @Test
  void a_folder_without_files_and_one_that_does_not_exist_are_told_apart_from_nothing() {
    var names =
        List.of(
            "face_detection_yunet_2023mar.onnx",
            "MobileFaceNet.onnx",
            "MiniFASNetV2.onnx",
            "MiniFASNetV1SE.onnx",
            "RFB-640-masked_face-v2.onnx");
    assertThat(FacePack.open(folder)).isEqualTo(new FacePack.Missing(names));
    assertThat(FacePack.open(folder.resolve("none"))).isEqualTo(new FacePack.Missing(names));
  }

  @Test
  void a_missing_file_is_named() throws IOException {
    var manifest = new TinyPack().write(folder);
    Files.delete(folder.resolve("mask.onnx"));
    assertThat(manifest.open(folder)).isEqualTo(new FacePack.Missing(List.of("mask.onnx")));
  }

  @Test
  void a_changed_file_is_named() throws IOException {
    var manifest = new TinyPack().write(folder);
    var file = folder.resolve("liveness-wide.onnx");
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThat(manifest.open(folder))
        .isEqualTo(new FacePack.Damaged("liveness-wide.onnx", "its sum is not the manifest's"));
  }

  @Test
  void a_network_of_another_size_is_named() throws IOException {
    var other = TinyPack.input(96, 112).answer("y", new float[128], 1, 128);
    var manifest = new TinyPack().with(Task.IDENTITY, other).write(folder);
    assertThat(manifest.open(folder))
        .isEqualTo(new FacePack.Damaged("identity.onnx", "its input is not [1, 3, 112, 112]"));
  }

  @Test
  void a_file_that_everybody_has_his_own_of_needs_no_sum_but_a_network() throws IOException {
    var text =
        """
        task: age-and-gender
        file: own.onnx
        input: 96 x 96
        normalisation: RGB
        output: three numbers
        """;
    Files.writeString(folder.resolve("own.onnx"), "no network");
    assertThat(Manifest.of(text).open(folder))
        .isInstanceOfSatisfying(
            FacePack.Damaged.class,
            damaged -> assertThat(damaged.reason()).contains("no usable model"));
  }
}

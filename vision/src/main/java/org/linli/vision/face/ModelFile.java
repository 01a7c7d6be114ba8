package org.linli.vision.face;

import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.vision.Model;
import org.linli.vision.ModelException;
import org.linli.vision.Normalisation;

/**
 * A file of the pack, as the manifest describes it.
 *
 * @param sha256 64 hex digits; nothing, like its size and source, where everybody has his own file
 */
record ModelFile(
    Task task,
    String name,
    long size,
    Optional<String> sha256,
    String licence,
    Optional<Source> source,
    int width,
    int height,
    Normalisation normalisation,
    String output) {

  /** Where a file lies in a public repository. */
  record Source(String repository, String commit, String path) {

    static Source of(String line) {
      var parts = line.split(" ");
      return new Source(parts[0], parts[1], parts[2]);
    }

    URI below(URI server) {
      return URI.create("%s/%s/%s/%s".formatted(server, repository, commit, path));
    }
  }

  static ModelFile of(Map<String, String> lines) {
    var size = lines.get("input").split(" x ");
    return new ModelFile(
        Task.of(lines.get("task")),
        lines.get("file"),
        Long.parseLong(lines.getOrDefault("size", "0")),
        Optional.ofNullable(lines.get("sha256")),
        lines.getOrDefault("licence", ""),
        Optional.ofNullable(lines.get("source")).map(Source::of),
        Integer.parseInt(size[0]),
        Integer.parseInt(size[1]),
        normalisation(lines.get("normalisation")),
        lines.get("output"));
  }

  private static Normalisation normalisation(String line) {
    var parts = line.split(" - | / ");
    var plain = parts.length == 1;
    return new Normalisation(
        parts[0].equals("RGB"),
        plain ? List.of(0f, 0f, 0f) : numbers(parts[1]),
        plain ? List.of(1f, 1f, 1f) : numbers(parts[2]));
  }

  private static List<Float> numbers(String line) {
    return Arrays.stream(line.split(" ")).map(Float::valueOf).toList();
  }

  boolean isSumOf(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return sha256.isEmpty() || sha256.get().equals(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /**
   * The network in these bytes.
   *
   * @throws ModelException where they have another sum, are no network, or one of another input
   */
  Network network(byte[] bytes) throws IOException {
    if (!isSumOf(bytes)) {
      throw new ModelException("its sum is not the manifest's");
    }
    var model = Model.of(bytes);
    try {
      var inputs = model.inputs().values();
      var wanted = new long[] {1, 3, height, width};
      if (inputs.size() != 1 || !fits(inputs.iterator().next(), wanted)) {
        throw new ModelException("its input is not " + Arrays.toString(wanted));
      }
    } catch (IOException | RuntimeException unfit) {
      model.close();
      throw unfit;
    }
    return new Network(this, model);
  }

  private static boolean fits(long[] shape, long[] wanted) {
    if (shape.length != wanted.length) {
      return false;
    }
    for (var dimension = 0; dimension < shape.length; dimension++) {
      if (shape[dimension] >= 0 && shape[dimension] != wanted[dimension]) {
        return false;
      }
    }
    return true;
  }
}

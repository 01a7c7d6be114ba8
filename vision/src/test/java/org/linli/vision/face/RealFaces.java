package org.linli.vision.face;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pack and photos, which lie beside the project where there are any. */
final class RealFaces {

  private RealFaces() {}

  static Path models() {
    var folder = named("linli.models", "LINLI_MODELS", "models");
    assumeTrue(
        Manifest.standard().missing(folder).isEmpty(),
        () -> "there is no face pack in " + folder + " (LINLI_MODELS)");
    return folder;
  }

  static byte[] photo(String name) throws IOException {
    var file = named("linli.faces", "LINLI_FACES", "faces").resolve(name + ".jpg");
    assumeTrue(Files.isRegularFile(file), () -> "there is no photo " + file + " (LINLI_FACES)");
    return Files.readAllBytes(file);
  }

  private static Path named(String property, String variable, String folder) {
    var set = System.getProperty(property, System.getenv(variable));
    return set != null ? Path.of(set) : beside(Path.of("").toAbsolutePath(), folder);
  }

  /** In a folder "shared" beside the project or one of its folders above. */
  private static Path beside(Path place, String folder) {
    for (var above = place; above != null; above = above.getParent()) {
      if (Files.isDirectory(above.resolve("shared").resolve(folder))) {
        return above.resolve("shared").resolve(folder);
      }
    }
    return place.resolve("../../shared").resolve(folder).normalize();
  }
}

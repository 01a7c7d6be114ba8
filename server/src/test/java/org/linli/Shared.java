package org.linli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies beside the project and is no part of it: models that know faces, and pictures. */
public final class Shared {
  private Shared() {}

  /** The folder of the model pack, where there is one. */
  public static Optional<Path> models() {
    var set = Optional.ofNullable(System.getenv("LINLI_MODELS")).filter(text -> !text.isBlank());
    return set.map(Path::of).or(() -> folder("shared/models"));
  }

  /** The folder of pictures of faces, where there is one. */
  public static Optional<Path> faces() {
    return folder("shared/faces");
  }

  private static Optional<Path> folder(String name) {
    return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
        .map(at -> at.resolve(name))
        .filter(Files::isDirectory)
        .findFirst();
  }
}

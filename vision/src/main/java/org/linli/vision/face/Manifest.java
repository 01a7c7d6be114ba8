package org.linli.vision.face;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;

/** Which files the pack has, and what they are. */
record Manifest(List<ModelFile> files) {

  static Manifest standard() {
    try (var resource = Manifest.class.getResourceAsStream("models.txt")) {
      return of(new String(resource.readAllBytes(), UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Of paragraphs with a line "name: value" for each property; # begins a comment. */
  static Manifest of(String text) {
    return new Manifest(
        Arrays.stream(text.replaceAll("(?m)^#.*\n", "").strip().split("\n\n+"))
            .map(Manifest::file)
            .toList());
  }

  private static ModelFile file(String paragraph) {
    var lines = new LinkedHashMap<String, String>();
    for (var line : paragraph.strip().split("\n")) {
      var parts = line.split(": ", 2);
      lines.put(parts[0], parts[1]);
    }
    return ModelFile.of(lines);
  }

  List<String> missing(Path folder) {
    return files.stream()
        .filter(file -> file.task().required())
        .map(ModelFile::name)
        .filter(name -> !Files.isRegularFile(folder.resolve(name)))
        .toList();
  }

  FacePack open(Path folder) {
    var missing = missing(folder);
    if (!missing.isEmpty()) {
      return new FacePack.Missing(missing);
    }
    var networks = new EnumMap<Task, Network>(Task.class);
    for (var file : files) {
      try {
        var path = folder.resolve(file.name());
        if (Files.isRegularFile(path)) {
          networks.put(file.task(), file.network(Files.readAllBytes(path)));
        }
      } catch (IOException damaged) {
        networks.values().forEach(Network::close);
        return new FacePack.Damaged(file.name(), damaged.getMessage());
      }
    }
    return new FacePack.Ready(new FaceEngine(networks));
  }
}

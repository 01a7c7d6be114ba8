package org.linli.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files, named from its root with forward slashes. */
final class House {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern BUILT = Pattern.compile("(.*/)?(\\.git|\\.idea|target)(/.*)?");

  private static final List<String> FILES = listed();

  private House() {}

  static List<String> modules() {
    return Pattern.compile("<module>([^<]+)</module>")
        .matcher(text("pom.xml"))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** What git keeps or would keep; where there is no git, what is not built. */
  static List<String> files() {
    return FILES;
  }

  /** Texts of the files with this ending below this folder of every module, by name. */
  static SortedMap<String, String> texts(String folder, String ending) {
    var texts = new TreeMap<String, String>();
    for (var module : modules()) {
      files().stream()
          .filter(file -> file.startsWith(module + "/" + folder + "/") && file.endsWith(ending))
          .forEach(file -> texts.put(file, text(file)));
    }
    return texts;
  }

  static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(ROOT.resolve(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static List<String> listed() {
    try {
      var git =
          new ProcessBuilder("git", "ls-files", "-z", "-co", "--exclude-standard")
              .directory(ROOT.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? existing(Arrays.stream(listed.split("\0"))) : walked();
    } catch (IOException noGit) {
      return walked();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static List<String> existing(Stream<String> files) {
    return files.filter(file -> Files.isRegularFile(ROOT.resolve(file))).sorted().toList();
  }

  private static List<String> walked() {
    try (var paths = Files.walk(ROOT)) {
      return existing(
          paths
              .map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
              .filter(path -> !BUILT.matcher(path).matches())
              .filter(path -> !path.startsWith("data/") && !path.startsWith("run/")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

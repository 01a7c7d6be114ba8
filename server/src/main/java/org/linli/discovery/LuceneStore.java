package org.linli.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** Indexes in numbered folders; the highest that was ever committed is the current one. */
final class LuceneStore implements SearchStore {
  /** Another form of documents makes another index. */
  private static final String FORM = "1-";

  private final Path root;
  private final Clock clock;
  private Path used;

  LuceneStore(Path root, Clock clock) {
    this.root = root;
    this.clock = clock;
  }

  @Override
  public synchronized Optional<SearchIndex> current() {
    for (var folder : folders().reversed()) {
      var index = new LuceneIndex(folder, clock);
      if (index.position().isPresent()) {
        used = folder;
        return Optional.of(index);
      }
      index.close();
    }
    return Optional.empty();
  }

  @Override
  public synchronized SearchIndex fresh() {
    var highest = folders().stream().mapToInt(LuceneStore::number).max().orElse(0);
    return new LuceneIndex(root.resolve(FORM + (highest + 1)), clock);
  }

  @Override
  public synchronized void adopt(SearchIndex fresh) {
    used = ((LuceneIndex) fresh).folder();
  }

  @Override
  public synchronized void tidy() {
    try (var all = Files.list(root)) {
      for (var folder : all.filter(one -> !one.equals(used)).toList()) {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> folders() {
    try {
      Files.createDirectories(root);
      try (var all = Files.list(root)) {
        return all.filter(folder -> folder.getFileName().toString().matches(FORM + "\\d{1,9}"))
            .sorted(Comparator.comparingInt(LuceneStore::number))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Path folder) {
    return Integer.parseInt(folder.getFileName().toString().substring(FORM.length()));
  }
}

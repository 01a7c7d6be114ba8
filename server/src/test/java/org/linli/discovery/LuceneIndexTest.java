package org.linli.discovery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends SearchIndexContract {
  @TempDir private Path folder;

  @Override
  SearchStore emptied() {
    return new LuceneStore(folder, Clock.fixed(NOW, ZoneOffset.UTC));
  }
}

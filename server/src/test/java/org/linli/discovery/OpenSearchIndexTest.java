package org.linli.discovery;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.linli.OwnServer;

/** The same on a real node, a process of its own. */
@OwnServer
class OpenSearchIndexTest extends SearchIndexContract {
  private static OpenSearchNode node;
  private static OpenSearchCalls calls;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    node = OpenSearchNode.start();
    calls = new OpenSearchCalls(URI.create(node.address()));
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (calls != null) {
      calls.close();
      node.close();
    }
  }

  @Override
  SearchStore emptied() {
    calls.ask("DELETE", "/linli-*", null);
    return new OpenSearchStore(calls, Clock.fixed(NOW, ZoneOffset.UTC));
  }
}

package org.linli.discovery;

import java.net.URI;
import java.time.Clock;
import org.linli.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which of the ways to keep an index is taken. */
@Configuration
class SearchStores {

  @Bean
  SearchStore searchStore(Settings settings, Clock clock) {
    return settings.search().configured()
        ? new OpenSearchStore(new OpenSearchCalls(URI.create(settings.search().url())), clock)
        : new LuceneStore(settings.data().resolve("search"), clock);
  }
}

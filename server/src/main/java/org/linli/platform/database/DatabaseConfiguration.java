package org.linli.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.Optional;
import org.linli.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one pool of connections. Spring closes it before the database that it depends on. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

  @Bean(destroyMethod = "close")
  Database database(Settings settings) {
    if (!settings.database().url().isBlank()) return ExternalDatabase.of(settings.database());
    try {
      var running =
          settings.beside() ? RunningDatabase.in(settings.data()) : Optional.<Database>empty();
      return running.isPresent() ? running.get() : EmbeddedDatabase.start(settings.data());
    } catch (IOException e) {
      throw new DatabaseRefused(
          "The data directory %s cannot be used: %s".formatted(settings.data(), e),
          "Give Linli a directory that it may write to with LINLI_DATA.",
          e);
    }
  }

  @Bean
  HikariDataSource dataSource(Database database) {
    var pool = Pool.to(database);
    if (!new Trigrams(pool).ofChinese()) lament(database);
    return pool;
  }

  private static void lament(Database database) {
    switch (database) {
      case EmbeddedDatabase _, RunningDatabase _ ->
          throw new DatabaseRefused(
              "The embedded database does not find parts of Chinese words.",
              "Its files were made with another locale than C.UTF-8; make them anew.");
      case ExternalDatabase _ ->
          log.warn("the database does not find parts of Chinese words: set LC_CTYPE C.UTF-8");
    }
  }
}

package org.linli.platform.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parts of words that fuzzy search compares. A wrong locale loses the Chinese ones silently.
 */
record Trigrams(DataSource source) {

  private static final Logger log = LoggerFactory.getLogger(Trigrams.class);

  boolean ofChinese() {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create extension if not exists pg_trgm");
      try (var answer = statement.executeQuery("select show_trgm('专业') <> '{}'")) {
        return answer.next() && answer.getBoolean(1);
      }
    } catch (SQLException e) {
      log.warn("no trigrams: {}", e.getMessage());
      return false;
    }
  }
}

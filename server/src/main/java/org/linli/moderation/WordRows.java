package org.linli.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The words in the database, and the version by which all nodes see that they have changed. */
@Repository
class WordRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  WordRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  long version() {
    return jdbc.sql("select version from moderation.word_list").query(Long.class).single();
  }

  List<String> all() {
    return jdbc.sql("select word from moderation.sensitive_word").query(String.class).list();
  }

  List<String> page(long offset, int limit) {
    return jdbc.sql(
            """
            select word from moderation.sensitive_word
            order by id desc
            offset :offset limit :limit
            """)
        .param("offset", offset)
        .param("limit", limit)
        .query(String.class)
        .list();
  }

  @Transactional
  public boolean add(String word) {
    var added =
        jdbc.sql(
                """
                insert into moderation.sensitive_word (bare, word, added_at)
                values (:bare, :word, :now)
                on conflict (bare) do nothing
                """)
            .param("bare", BareText.of(word))
            .param("word", word)
            .param("now", Timestamp.from(clock.instant()))
            .update();
    return changed(added);
  }

  @Transactional
  public boolean remove(String word) {
    var removed =
        jdbc.sql("delete from moderation.sensitive_word where bare = :bare")
            .param("bare", BareText.of(word))
            .update();
    return changed(removed);
  }

  private boolean changed(int rows) {
    return rows > 0
        && jdbc.sql("update moderation.word_list set version = version + 1").update() > 0;
  }
}

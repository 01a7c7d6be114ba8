package org.linli.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often words were looked for. A word that fewer than two members know is nobody's matter. */
@Repository
class SearchWordRows {
  private static final double HALF_LIFE = Duration.ofDays(1).toSeconds();
  private static final String SHARED = " and seekers > 1 ";
  private final JdbcClient jdbc;

  SearchWordRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Sought(String word, long times) {}

  /**
   * Counts a word once more. The heat is the sum of what every search adds, which doubles with each
   * day, as its logarithm: so it need not fade by itself.
   */
  void count(String word, List<Spoken> spoken, Instant now) {
    jdbc.sql(
            """
            insert into discovery.search_word as w (word, spoken, initials, times, seekers, heat)
            values (:word, :spoken, :initials, 1, 0, :heat)
            on conflict (word) do update set
              times = w.times + 1,
              heat = greatest(w.heat, :heat) + ln(1 + power(2, -abs(w.heat - :heat))) / ln(2)
            """)
        .param("word", word)
        .param("spoken", spoken.stream().findFirst().map(Spoken::whole).orElse(""))
        .param("initials", spoken.stream().findFirst().map(Spoken::initials).orElse(""))
        .param("heat", now.getEpochSecond() / HALF_LIFE)
        .update();
  }

  /** One more member knows it. */
  void know(String word) {
    jdbc.sql("update discovery.search_word set seekers = seekers + 1 where word = :word")
        .param("word", word)
        .update();
  }

  /** Forgets what only one has looked for, if it has cooled for a month. */
  void forgetCold(Instant now) {
    jdbc.sql("delete from discovery.search_word where seekers < 2 and heat < :cold")
        .param("cold", now.getEpochSecond() / HALF_LIFE - 30)
        .update();
  }

  /** What most look for these days. */
  List<Sought> hottest(int most) {
    return jdbc.sql(
            "select word, times from discovery.search_word where true"
                + SHARED
                + "order by heat desc, id limit :most")
        .param("most", most)
        .query(Sought.class)
        .list();
  }

  /** Those that begin so, or are read so. */
  List<Sought> beginning(String text, int most) {
    return jdbc.sql(
            """
            select word, times from discovery.search_word
            where (word like :prefix or spoken like :prefix or initials like :prefix)
            """
                + SHARED
                + "order by heat desc, id limit :most")
        .param("prefix", text.replaceAll("[\\\\%_]", "\\\\$0") + '%')
        .param("most", most)
        .query(Sought.class)
        .list();
  }
}

package org.linli.discovery;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members have looked for: each sees his own, and may forget it. */
@Repository
public class SearchHistory {
  private static final long HOUR = Duration.ofHours(1).toSeconds();
  private final JdbcClient jdbc;

  SearchHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A word, and when it was last looked for. */
  public record Searched(String word, Instant at) {}

  /** Each word once, the last first; drawn from his 10,000 newest searches. */
  public List<Searched> of(long account, long offset, int limit) {
    return jdbc.sql(
            """
            select word, max(searched_at) as at
            from (
              select id, word, searched_at from discovery.searched
              where account_id = :account
              order by id desc
              limit 10000) as newest
            group by word
            order by max(id) desc
            offset :offset limit :limit
            """)
        .param("account", account)
        .param("offset", offset)
        .param("limit", limit)
        .query(Searched.class)
        .list();
  }

  /** Forgets a word; false when he has not looked for it. */
  public boolean forget(long account, String word) {
    return forget(account, Optional.of(SearchLog.normal(word)));
  }

  /** Forgets all of them. */
  public void forget(long account) {
    forget(account, Optional.empty());
  }

  /** He knows it no more either, so that he cannot make something known by himself. */
  private boolean forget(long account, Optional<String> word) {
    return jdbc.sql(
            """
            with gone as (
              delete from discovery.searched
              where account_id = :account and (:word::text is null or word = :word)
              returning word),
            known as (
              select id from discovery.search_word where word in (select word from gone)
              order by id
              for no key update),
            unknown as (
              update discovery.search_word set seekers = greatest(seekers - 1, 0)
              where id in (select id from known))
            select exists (select from gone)
            """)
        .param("account", account)
        .param("word", word.orElse(null))
        .query(Boolean.class)
        .single();
  }

  /** Whether he has ever looked for it. */
  boolean knows(long account, String word) {
    return jdbc.sql(
            """
            select exists (
              select from discovery.searched where account_id = :account and word = :word)
            """)
        .param("account", account)
        .param("word", word)
        .query(Boolean.class)
        .single();
  }

  /** Notes it; false when he has looked for the same within the hour. */
  boolean add(long account, String word, Instant now) {
    return jdbc.sql(
                """
                insert into discovery.searched (account_id, word, occasion, searched_at)
                values (:account, :word, :occasion, :now)
                on conflict do nothing
                """)
            .param("account", account)
            .param("word", word)
            .param("occasion", now.getEpochSecond() / HOUR)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  void forget(Instant before) {
    jdbc.sql("delete from discovery.searched where searched_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }
}

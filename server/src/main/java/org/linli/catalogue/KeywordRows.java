package org.linli.catalogue;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keywords of items, and how many items of the catalogue have which words. */
@Repository
class KeywordRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  KeywordRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Spread(String term, long items) {}

  /** Writes to each item its own, unless it has got another name meanwhile. */
  void write(List<Item> items, List<List<String>> keywords) {
    jdbc.sql(
            """
            with found as (
              select * from unnest(:ids::text[], :names::text[], :keywords::text[])
                as given (id, name, keywords)),
            held as (
              select item.id, string_to_array(found.keywords, ' ') as keywords
              from catalogue.item join found on found.id = item.id and found.name = item.name
              order by item.id
              for no key update of item)
            update catalogue.item set keywords = held.keywords, changed_at = :now
            from held where item.id = held.id
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("ids", items.stream().map(Item::id).toArray(String[]::new))
        .param("names", items.stream().map(Item::name).toArray(String[]::new))
        .param(
            "keywords",
            keywords.stream().map(each -> String.join(" ", each)).toArray(String[]::new))
        .update();
  }

  Rarity rarity(Collection<String> terms) {
    var spread =
        jdbc.sql(
                """
                select term, count(*) as items
                from catalogue.item cross join lateral unnest(terms) as said (term)
                where terms && :terms::text[] and term = any(:terms::text[]) and status <> 3
                group by term
                """)
            .param("terms", terms.toArray(String[]::new))
            .query(Spread.class)
            .list();
    return new Rarity(items(), spread.stream().collect(toMap(Spread::term, Spread::items)));
  }

  private long items() {
    return jdbc.sql("select count(*) from catalogue.item where status <> 3")
        .query(Long.class)
        .single();
  }
}

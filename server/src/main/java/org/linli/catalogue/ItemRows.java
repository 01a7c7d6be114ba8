package org.linli.catalogue;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes items in the order of their ids, so that nobody waits in a circle. */
@Repository
class ItemRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  ItemRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keywords of a former name are gone. */
  void put(List<Item> items, List<String> terms) {
    jdbc.sql(
            """
            insert into catalogue.item as old (
              id, name, simple_desc, list_pic_url, retail_fen, activity_fen, status, terms,
              added_at, changed_at)
            select id, name, simple_desc, list_pic_url, retail_fen, activity_fen, status,
                   string_to_array(terms, ' '), :now, :now
            from unnest(:ids::text[], :names::text[], :descs::text[], :pictures::text[],
                        :retail::bigint[], :activity::bigint[], :status::integer[], :terms::text[])
              as put (id, name, simple_desc, list_pic_url, retail_fen, activity_fen, status, terms)
            order by id
            on conflict (id) do update set
              name = excluded.name, simple_desc = excluded.simple_desc,
              list_pic_url = excluded.list_pic_url, retail_fen = excluded.retail_fen,
              activity_fen = excluded.activity_fen, status = excluded.status,
              terms = excluded.terms, changed_at = excluded.changed_at,
              keywords = case when old.name = excluded.name then old.keywords else '{}' end
            """)
        .param("ids", texts(items, Item::id))
        .param("names", texts(items, Item::name))
        .param("descs", texts(items, Item::simpleDesc))
        .param("pictures", texts(items, Item::listPicUrl))
        .param("retail", items.stream().map(Item::retailFen).toArray(Long[]::new))
        .param("activity", items.stream().map(Item::activityFen).toArray(Long[]::new))
        .param("status", items.stream().map(item -> item.status().number()).toArray(Integer[]::new))
        .param("terms", terms.toArray(String[]::new))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private static String[] texts(List<Item> items, Function<Item, String> part) {
    return items.stream().map(part).toArray(String[]::new);
  }
}

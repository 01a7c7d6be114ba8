package org.linli.catalogue;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Items by their places, which are numbers. */
@Repository
public class Shelf {
  private static final int AT_ONCE = 5_000;
  private final JdbcClient jdbc;

  Shelf(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where the item of this id stands, unless it is deleted. */
  public Optional<Long> place(String id) {
    return Optional.ofNullable(places(List.of(id)).get(id));
  }

  /** The same of many. */
  Map<String, Long> places(Collection<String> ids) {
    return jdbc
        .sql("select id, place from catalogue.item where id = any(:ids::text[]) and status <> 3")
        .param("ids", ids.stream().filter(Items::isStorable).toArray(String[]::new))
        .query(Place.class)
        .list()
        .stream()
        .collect(toMap(Place::id, Place::place));
  }

  private record Place(String id, long place) {}

  /** The items at these places, whatever their status. */
  public Map<Long, Item> at(Collection<Long> places) {
    return jdbc
        .sql(Items.ITEM + "where place = any(:places)")
        .param("places", places.toArray(Long[]::new))
        .query((row, _) -> Map.entry(row.getLong("place"), Items.item(row)))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The places of the newest that are on sale. */
  public List<Long> newest(long offset, int limit) {
    return jdbc.sql(
            """
            select place from catalogue.item where status = 1
            order by place desc
            offset :offset limit :limit
            """)
        .param("offset", offset)
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  /** When something of the catalogue changed last. */
  public Instant changedAt() {
    return jdbc.sql("select max(changed_at) from catalogue.item")
        .query(
            (row, _) -> row.getTimestamp(1) == null ? Instant.MIN : row.getTimestamp(1).toInstant())
        .single();
  }

  /** Tells the keywords of all that is on sale and has some, by places. */
  @Transactional(readOnly = true)
  public void tellKeywords(BiConsumer<Long, List<String>> listener) {
    jdbc.sql(
            """
            select place, keywords from catalogue.item
            where status = 1 and keywords <> '{}' order by place
            """)
        .withFetchSize(AT_ONCE)
        .query(row -> {
          listener.accept(
              row.getLong("place"), List.of((String[]) row.getArray("keywords").getArray()));
        });
  }
}

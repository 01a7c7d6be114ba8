package org.linli.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All items, whatever their status. */
@Repository
public class Items {
  static final String ITEM =
      """
      select id, place, name, simple_desc, list_pic_url, retail_fen, activity_fen, status, keywords
      from catalogue.item
      """;
  private final JdbcClient jdbc;

  Items(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The item of this id. */
  public Optional<Item> find(String id) {
    return these(List.of(id)).stream().findFirst();
  }

  /** The newest first. */
  public List<Item> newest(long start, int limit) {
    return jdbc.sql(ITEM + "order by place desc offset :start limit :limit")
        .param("start", start)
        .param("limit", limit)
        .query((row, _) -> item(row))
        .list();
  }

  List<Item> these(Collection<String> ids) {
    return jdbc.sql(ITEM + "where id = any(:ids::text[]) order by id")
        .param("ids", ids.stream().filter(Items::isStorable).toArray(String[]::new))
        .query((row, _) -> item(row))
        .list();
  }

  static boolean isStorable(String id) {
    return id.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }

  static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getString("id"),
        row.getString("name"),
        row.getString("simple_desc"),
        row.getString("list_pic_url"),
        row.getObject("retail_fen", Long.class),
        row.getObject("activity_fen", Long.class),
        ItemStatus.of(row.getInt("status")).orElseThrow(),
        List.of((String[]) row.getArray("keywords").getArray()));
  }
}

package org.linli.market;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All demands in the order of their ids, for whoever wants to know them. */
@Repository
public class DemandIndex {
  private final JdbcClient jdbc;

  DemandIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** So many of the ids above this one, whatever has become of the demands. */
  public List<Long> after(long id, int most) {
    return jdbc.sql("select id from market.demand where id > :id order by id limit :most")
        .param("id", id)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** How many there are in all. */
  public long count() {
    return jdbc.sql("select count(*) from market.demand").query(Long.class).single();
  }
}

package org.linli.identity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All members in the order of their ids, for whoever wants to know them. */
@Repository
public class MemberIndex {
  private final JdbcClient jdbc;

  MemberIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** So many of the ids above this one. */
  public List<Long> after(long id, int most) {
    return jdbc.sql(
            """
            select id from identity.account
            where id > :id and deleted_at is null
            order by id limit :most
            """)
        .param("id", id)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** How many there are. */
  public long count() {
    return jdbc.sql("select count(*) from identity.account where deleted_at is null")
        .query(Long.class)
        .single();
  }
}

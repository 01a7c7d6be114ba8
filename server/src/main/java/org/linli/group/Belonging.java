package org.linli.group;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who hears what is said where: members of open groups. */
@Repository
public class Belonging {
  private static final String OPEN =
      """
      select %s from "group".member m join "group".chat g on g.id = m.group_id
      where m.%s = :id and m.rank <= 2 and g.open
      """;
  private final JdbcClient jdbc;

  Belonging(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The members of a group. */
  public Set<Long> to(long group) {
    return jdbc.sql(OPEN.formatted("account_id", "group_id"))
        .param("id", group)
        .query(Long.class)
        .set();
  }

  /** The groups of a member. */
  public List<Long> of(long account) {
    return jdbc.sql(OPEN.formatted("group_id", "account_id"))
        .param("id", account)
        .query(Long.class)
        .list();
  }
}

package org.linli.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members by what others call them. */
@Repository
public class CalledMembers {
  private final JdbcClient jdbc;

  CalledMembers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody, and the name he was called by. */
  public record Called(long id, String name) {}

  /** So many of those with one of these nicknames or user names, the oldest members first. */
  public List<Called> by(Collection<String> names, int most) {
    return names.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select distinct id, name from (
                  select id, nickname as name from identity.account
                  where lower(nickname) in (select lower(n) from unnest(array[:names]) n)
                    and nickname in (:names) and deleted_at is null
                  union
                  select account_id, shown from identity.login_name
                  where kind = 'username' and name in (:folded) and shown in (:names)) as called
                order by id, name
                limit :most
                """)
            .param("names", names)
            .param("folded", names.stream().map(LoginName::folded).toList())
            .param("most", most)
            .query(Called.class)
            .list();
  }
}

package org.linli.identity;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** Whose these user names, e-mails or phone numbers are, as far as they are anybody's. */
  public Map<String, Long> owners(Collection<String> names) {
    var storable = names.stream().filter(name -> name.indexOf(0) < 0).toList();
    return jdbc
        .sql(
            """
            select wanted.name, found.account_id as id
            from unnest(:names::text[], :folded::text[], :phones::text[])
              as wanted (name, folded, phone)
            cross join lateral (
              select account_id from identity.login_name
              where (kind = 'phone' and name = wanted.phone)
                or (kind in ('username', 'email') and name = wanted.folded)
              order by kind = 'phone' desc
              limit 1) as found
            """)
        .param("names", storable.toArray(String[]::new))
        .param("folded", storable.stream().map(LoginName::folded).toArray(String[]::new))
        .param("phones", storable.stream().map(LoginNames::digits).toArray(String[]::new))
        .query(Called.class)
        .list()
        .stream()
        .collect(toMap(Called::name, Called::id));
  }

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

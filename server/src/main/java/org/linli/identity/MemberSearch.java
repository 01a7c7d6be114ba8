package org.linli.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looking for members, the newest first. */
@Repository
public class MemberSearch {
  private static final String NAMED =
      """
      and a.id in (
        select id from identity.account
        where deleted_at is null and lower(nickname) like lower(:prefix)
        union select account_id from identity.login_name
        where kind = 'username' and name like lower(:prefix)
        union select account_id from identity.login_name
        where kind = 'email' and name = :folded or kind = 'phone' and name = :phone
        union select :number)
      """;
  private final JdbcClient jdbc;

  MemberSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** So many members with ids below this one. */
  public List<Member> find(MemberQuery query, long before, int limit) {
    var reach = query.level().map(Level::reach).orElse(Level.Reach.ALL);
    return jdbc.sql(sql(query))
        .param("before", before)
        .param("limit", limit)
        .param("prefix", query.prefix())
        .param("folded", query.folded())
        .param("phone", query.phone())
        .param("number", query.number())
        .param("group", query.group().map(UserGroup::number).orElse(0))
        .param("novice", reach.novice())
        .param("from", reach.from())
        .param("to", reach.to())
        .param("duty", query.duty().map(Duty::name).orElse(""))
        .query(Member.class)
        .list();
  }

  /** How many have signed up since. */
  public long countSince(Instant since) {
    return jdbc.sql(
            """
            select count(*) from identity.account where created_at >= :since and deleted_at is null
            """)
        .param("since", Timestamp.from(since))
        .query(Long.class)
        .single();
  }

  private static String sql(MemberQuery query) {
    var sql = new StringBuilder(Members.MEMBER).append(" and a.id < :before ");
    if (!query.text().isEmpty()) {
      sql.append(NAMED);
    }
    if (query.group().isPresent()) {
      sql.append(" and a.user_group = :group");
    }
    if (query.level().isPresent()) {
      sql.append(" and (a.level = 0) = :novice and a.experience between :from and :to");
    }
    if (query.duty().isPresent()) {
      sql.append(" and a.id in (select account_id from identity.duty where duty = :duty)");
    }
    return sql.append(" order by a.id desc limit :limit").toString();
  }
}

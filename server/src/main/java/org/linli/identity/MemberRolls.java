package org.linli.identity;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members by what they are, the newest first. */
@Repository
public class MemberRolls {
  private static final String NEWEST_FIRST =
      " order by a.created_at desc, a.id desc offset :offset limit :limit";
  private final JdbcClient jdbc;

  MemberRolls(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One page of those in any of these groups. */
  public List<Member> in(Set<UserGroup> groups, long offset, int limit) {
    return jdbc.sql(Members.MEMBER + " and a.user_group in (:groups)" + NEWEST_FIRST)
        .param("groups", groups.stream().map(UserGroup::number).toList())
        .param("offset", offset)
        .param("limit", limit)
        .query(Member.class)
        .list();
  }

  /** One page of those in a group whose real names have come so far. */
  public List<Member> in(UserGroup group, RealNameState state, long offset, int limit) {
    return jdbc.sql(
            Members.MEMBER
                + " and a.user_group = :group and a.real_name_state = :state"
                + NEWEST_FIRST)
        .param("group", group.number())
        .param("state", state.number())
        .param("offset", offset)
        .param("limit", limit)
        .query(Member.class)
        .list();
  }
}

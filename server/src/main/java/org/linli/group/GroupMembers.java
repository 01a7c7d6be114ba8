package org.linli.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading who is in a group. */
@Repository
public class GroupMembers {
  private static final String MEMBERS =
      """
      select b.group_id, b.account_id, b.rank, b.silent, b.since,
             m.nickname, m.portrait, m.user_group, m.experience, m.level
      from "group".member b
      join identity.member_card m on m.id = b.account_id
      where b.group_id = :group and b.rank between :from and :to
      order by b.rank, b.since, b.account_id
      offset :offset limit :limit
      """;
  private final MemberRows rows;
  private final JdbcClient jdbc;

  GroupMembers(MemberRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  private record Row(
      long groupId,
      long accountId,
      Rank rank,
      boolean silent,
      Instant since,
      String nickname,
      String portrait,
      UserGroup userGroup,
      int experience,
      int level) {
    GroupMember member() {
      var author = new Author(accountId, nickname, portrait, userGroup, experience, level);
      return new GroupMember(groupId, author, rank, silent, since);
    }
  }

  /** What the account is to the group; nothing for strangers. */
  public Optional<Membership> find(long group, long account) {
    return rows.find(group, account);
  }

  /** Who belongs to it, the owner and those who help him first. */
  public List<GroupMember> of(long group, long offset, int limit) {
    return read(group, Rank.OWNER, Rank.NORMAL, offset, limit);
  }

  /** Who looks after it: that much everybody may know. */
  public List<GroupMember> leaders(long group, long offset, int limit) {
    return read(group, Rank.OWNER, Rank.ADMINISTRATOR, offset, limit);
  }

  /** Who was invited, who has applied, and who is shut out. */
  public List<GroupMember> outside(long group, long offset, int limit) {
    return read(group, Rank.INVITED, Rank.BANNED, offset, limit);
  }

  private List<GroupMember> read(long group, Rank from, Rank to, long offset, int limit) {
    return jdbc
        .sql(MEMBERS)
        .param("group", group)
        .param("from", from.ordinal())
        .param("to", to.ordinal())
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(Row.class))
        .list()
        .stream()
        .map(Row::member)
        .toList();
  }
}

package org.linli.group;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;
import org.linli.moderation.State;

record MessageRow(
    long id,
    long groupId,
    long accountId,
    int type,
    String content,
    State state,
    boolean withdrawn,
    Instant createdAt,
    String nickname,
    String portrait,
    UserGroup userGroup,
    int experience,
    int level) {
  static final String SELECT =
      """
      select s.id, s.group_id, s.account_id, s.type, coalesce(s.cleaned, s.content) as content,
             case when s.reported and s.state = 'NORMAL' then 'REPORTED' else s.state end as state,
             s.withdrawn, s.created_at, octet_length(coalesce(s.cleaned, s.content)) as size,
             m.nickname, m.portrait, m.user_group, m.experience, m.level
      from "group".message s
      join identity.member_card m on m.id = s.account_id
      """;

  /** What a member of the group sees. */
  static final String SEEN =
      """
       and not s.withdrawn
      and (s.state = 'NORMAL' or s.state = 'WAITING' and s.account_id = :reader)
      """;

  GroupMessage message() {
    return new GroupMessage(
        id,
        groupId,
        new Author(accountId, nickname, portrait, userGroup, experience, level),
        type,
        content,
        state,
        withdrawn,
        createdAt);
  }
}

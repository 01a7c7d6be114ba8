package org.linli.knowledge;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.identity.Reader;
import org.linli.identity.UserGroup;
import org.linli.moderation.State;

record CommentRow(
    long id,
    CommentPlace place,
    long targetId,
    long accountId,
    String content,
    State state,
    boolean anonymous,
    int agrees,
    Instant createdAt,
    String nickname,
    String portrait,
    UserGroup userGroup,
    int experience,
    int level) {
  static final String SELECT =
      """
      select c.id, c.place, c.target_id, c.account_id,
             coalesce(c.cleaned, c.content) as content,
             case when c.reported and c.state = 'NORMAL' then 'REPORTED' else c.state end as state,
             c.anonymous,
             c.agrees, c.created_at,
             octet_length(coalesce(c.cleaned, c.content)) as size,
             m.nickname, m.portrait, m.user_group, m.experience, m.level
      from knowledge.comment c
      join identity.member_card m on m.id = c.account_id
      """;

  Comment seenBy(Reader reader) {
    return new Comment(
        id,
        place,
        targetId,
        anonymous && !reader.knows(accountId)
            ? Author.HIDDEN
            : new Author(accountId, nickname, portrait, userGroup, experience, level),
        content,
        state,
        agrees,
        createdAt);
  }
}

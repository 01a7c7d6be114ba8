package org.linli.knowledge;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.identity.Reader;
import org.linli.identity.UserGroup;
import org.linli.moderation.State;
import org.linli.platform.Bounded;
import org.linli.topic.TagList;

record AnswerRow(
    long id,
    long questionId,
    String title,
    String tags,
    long accountId,
    String content,
    Answer.Kind kind,
    State state,
    boolean anonymous,
    int agrees,
    int disagrees,
    int comments,
    int collects,
    Instant createdAt,
    Instant editedAt,
    String firstPicture,
    int readingSeconds,
    String nickname,
    String portrait,
    UserGroup userGroup,
    int experience,
    int level) {
  private static final String PARTS =
      """
      select a.id, a.question_id, q.title,
             (select string_agg(t.tag_id::text, ',' order by t.place)
              from knowledge.question_tag t where t.question_id = %s) as tags,
             a.account_id, coalesce(a.cleaned, a.content) as content, a.kind,
             case when a.reported and a.state = 'NORMAL' then 'REPORTED' else a.state end as state,
             a.anonymous, a.agrees, a.disagrees, a.comments, a.collects, a.created_at,
             a.edited_at, a.first_picture, a.reading_seconds,
             octet_length(coalesce(a.cleaned, a.content)) as size,
             m.nickname, m.portrait, m.user_group, m.experience, m.level
      """;
  static final String SELECT = PARTS.formatted("a.question_id");
  static final String FROM =
      """
      from knowledge.answer a
      join knowledge.question q on q.id = a.question_id
      join identity.member_card m on m.id = a.account_id
      """;

  /** SQL for the answers that this clause finds, in its order. */
  static String list(String which) {
    return Bounded.list(SELECT + FROM + which);
  }

  /** The same for those of one question, whose tags are then read once. */
  static String below(String which) {
    return Bounded.list(PARTS.formatted(":question") + FROM + which);
  }

  Answer seenBy(Reader reader) {
    return new Answer(
        id,
        questionId,
        title,
        TagList.read(tags),
        anonymous && !reader.knows(accountId)
            ? Author.HIDDEN
            : new Author(accountId, nickname, portrait, userGroup, experience, level),
        content,
        kind,
        state,
        anonymous,
        agrees,
        disagrees,
        comments,
        collects,
        createdAt,
        editedAt,
        firstPicture,
        readingSeconds);
  }
}

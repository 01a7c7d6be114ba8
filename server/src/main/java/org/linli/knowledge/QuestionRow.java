package org.linli.knowledge;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.identity.Reader;
import org.linli.identity.UserGroup;
import org.linli.moderation.State;
import org.linli.platform.Bounded;
import org.linli.topic.TagList;

record QuestionRow(
    long id,
    long accountId,
    String title,
    String description,
    long priceFen,
    Bounty.State bounty,
    String allowedGroups,
    Long adoptedAnswerId,
    State state,
    boolean anonymous,
    String tags,
    int follows,
    int answers,
    int comments,
    long views,
    Instant createdAt,
    Instant editedAt,
    String firstPicture,
    int readingSeconds,
    String nickname,
    String portrait,
    UserGroup userGroup,
    int experience,
    int level) {
  static final String SELECT =
      """
      select q.id, q.account_id, q.title, coalesce(q.cleaned, q.description) as description,
             q.price_fen, q.bounty, q.allowed_groups, q.adopted_answer_id,
             case when q.reported and q.state = 'NORMAL' then 'REPORTED' else q.state end as state,
             q.anonymous, q.follows, q.answers, q.comments, q.views,
             q.created_at, q.edited_at, q.first_picture, q.reading_seconds,
             (select string_agg(t.tag_id::text, ',' order by t.place)
              from knowledge.question_tag t where t.question_id = q.id) as tags,
             octet_length(coalesce(q.cleaned, q.description)) as size,
             m.nickname, m.portrait, m.user_group, m.experience, m.level
      """;
  static final String FROM =
      """
      from knowledge.question q
      join identity.member_card m on m.id = q.account_id
      """;

  /** SQL for the questions that this clause finds, in its order. */
  static String list(String which) {
    return Bounded.list(SELECT + FROM + which);
  }

  Question seenBy(Reader reader) {
    return new Question(
        id,
        anonymous && !reader.knows(accountId)
            ? Author.HIDDEN
            : new Author(accountId, nickname, portrait, userGroup, experience, level),
        title,
        description,
        priceFen,
        bounty,
        Bounty.read(allowedGroups),
        adoptedAnswerId,
        state,
        anonymous,
        TagList.read(tags),
        follows,
        answers,
        comments,
        views,
        createdAt,
        editedAt,
        firstPicture,
        readingSeconds);
  }
}

package org.linli.knowledge;

import java.util.List;
import org.linli.platform.Recount;

/** How what has to do with comments is counted anew. */
final class CommentRecounts {
  static final Recount COMMENTS =
      new Recount(
          "comment",
          List.of("select id from knowledge.comment where id = :key for no key update"),
          """
          select c.id from knowledge.comment c
          left join (
            select comment_id, count(*) as agrees
            from knowledge.comment_vote group by comment_id) v on v.comment_id = c.id
          where c.agrees <> coalesce(v.agrees, 0)
          order by c.id
          """,
          """
          update knowledge.comment c
          set agrees = v.agrees
          from (
            select count(*) as agrees from knowledge.comment_vote where comment_id = :key) v
          where c.id = :key and c.agrees <> v.agrees
          """);
  static final Recount OF_QUESTIONS =
      new Recount(
          "question",
          List.of("select id from knowledge.question where id = :key for no key update"),
          """
          select t.id from knowledge.question t
          left join (
            select target_id, count(*) as comments from knowledge.comment
            where place = 'QUESTION' and state = 'NORMAL' group by target_id) c on c.target_id = t.id
          where t.comments <> coalesce(c.comments, 0)
          order by t.id
          """,
          """
          update knowledge.question t
          set comments = c.comments
          from (
            select count(*) as comments from knowledge.comment
            where place = 'QUESTION' and target_id = :key and state = 'NORMAL') c
          where t.id = :key and t.comments <> c.comments
          """);
  static final Recount OF_ANSWERS =
      new Recount(
          "answer",
          List.of("select id from knowledge.answer where id = :key for no key update"),
          """
          select t.id from knowledge.answer t
          left join (
            select target_id, count(*) as comments from knowledge.comment
            where place = 'ANSWER' and state = 'NORMAL' group by target_id) c on c.target_id = t.id
          where t.comments <> coalesce(c.comments, 0)
          order by t.id
          """,
          """
          update knowledge.answer t
          set comments = c.comments
          from (
            select count(*) as comments from knowledge.comment
            where place = 'ANSWER' and target_id = :key and state = 'NORMAL') c
          where t.id = :key and t.comments <> c.comments
          """);

  private CommentRecounts() {}
}

package org.linli.knowledge;

import java.util.List;
import org.linli.platform.Recount;

/** How answers, questions and their authors are counted anew. */
final class ContentRecounts {
  static final Recount ANSWERS =
      new Recount(
          "answer",
          List.of(
              """
              select id from knowledge.question
              where id = (select question_id from knowledge.answer where id = :key)
              for no key update
              """,
              "select id from knowledge.answer where id = :key for no key update"),
          """
          select a.id from knowledge.answer a
          left join (
            select answer_id, count(*) filter (where vote = 'AGREE') as agrees,
                   count(*) filter (where vote = 'DISAGREE') as disagrees
            from knowledge.answer_vote group by answer_id) v on v.answer_id = a.id
          left join (
            select answer_id, count(*) as collects
            from knowledge.answer_collection group by answer_id) c on c.answer_id = a.id
          where (a.agrees, a.disagrees, a.collects) is distinct from
            (coalesce(v.agrees, 0), coalesce(v.disagrees, 0), coalesce(c.collects, 0))
          order by a.id
          """,
          """
          update knowledge.answer a
          set agrees = c.agrees, disagrees = c.disagrees, collects = c.collects
          from (
            select count(*) filter (where vote = 'AGREE') as agrees,
                   count(*) filter (where vote = 'DISAGREE') as disagrees,
                   (select count(*) from knowledge.answer_collection
                    where answer_id = :key) as collects
            from knowledge.answer_vote where answer_id = :key) c
          where a.id = :key
            and (a.agrees, a.disagrees, a.collects) is distinct from
              (c.agrees, c.disagrees, c.collects)
          """);
  static final Recount QUESTIONS =
      new Recount(
          "question",
          List.of("select id from knowledge.question where id = :key for no key update"),
          """
          select q.id from knowledge.question q
          left join (
            select question_id, count(*) as answers, sum(agrees) as agrees
            from knowledge.answer where state = 'NORMAL'
            group by question_id) a on a.question_id = q.id
          left join (
            select question_id, count(*) as follows
            from knowledge.question_follow group by question_id) f on f.question_id = q.id
          where (q.answers, q.agrees, q.follows) is distinct from
            (coalesce(a.answers, 0), coalesce(a.agrees, 0), coalesce(f.follows, 0))
          order by q.id
          """,
          """
          update knowledge.question q
          set answers = c.answers, agrees = c.agrees, follows = c.follows
          from (
            select count(*) as answers, coalesce(sum(agrees), 0) as agrees,
                   (select count(*) from knowledge.question_follow
                    where question_id = :key) as follows
            from knowledge.answer where question_id = :key and state = 'NORMAL') c
          where q.id = :key
            and (q.answers, q.agrees, q.follows) is distinct from (c.answers, c.agrees, c.follows)
          """);
  static final Recount AUTHORS =
      new Recount(
          "author_counter",
          List.of(
              """
              insert into knowledge.author_counter as kept (account_id, questions, answers)
              values (:key, 0, 0)
              on conflict (account_id) do update set questions = kept.questions
              returning account_id
              """),
          """
          select account_id
          from (
            select account_id, questions, answers from knowledge.author_counter
            union all
            select account_id, -count(*), 0 from knowledge.question
            where state = 'NORMAL' and not anonymous group by account_id
            union all
            select a.account_id, 0, -count(*) from knowledge.answer a
            join knowledge.question q on q.id = a.question_id and q.state = 'NORMAL'
            where a.state = 'NORMAL' and not a.anonymous group by a.account_id) as part
          group by account_id
          having sum(questions) <> 0 or sum(answers) <> 0
          order by account_id
          """,
          """
          update knowledge.author_counter k
          set questions = c.questions, answers = c.answers
          from (
            select
              (select count(*) from knowledge.question
               where account_id = :key and state = 'NORMAL' and not anonymous) as questions,
              (select count(*) from knowledge.answer a
               join knowledge.question q on q.id = a.question_id and q.state = 'NORMAL'
               where a.account_id = :key and a.state = 'NORMAL' and not a.anonymous) as answers) c
          where k.account_id = :key
            and (k.questions, k.answers) is distinct from (c.questions, c.answers)
          """);

  private ContentRecounts() {}
}

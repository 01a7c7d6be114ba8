package org.linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.knowledge.Village.FORBIDDEN;
import static org.linli.knowledge.Village.ask;
import static org.linli.knowledge.Village.asked;
import static org.linli.knowledge.Village.bean;
import static org.linli.knowledge.Village.counts;
import static org.linli.knowledge.Village.draft;
import static org.linli.knowledge.Village.experience;
import static org.linli.knowledge.Village.question;
import static org.linli.knowledge.Village.somebody;
import static org.linli.knowledge.Village.tag;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.linli.identity.Author;
import org.linli.identity.Reader;
import org.linli.knowledge.AuthorCounters.Counts;
import org.linli.moderation.Cases;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.State;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.linli.topic.Tags;

class QuestionsTest {
  private final Asking asking = bean(Asking.class);
  private final Questions questions = bean(Questions.class);
  private final QuestionFeed feed = bean(QuestionFeed.class);
  private final QuestionReview review = bean(QuestionReview.class);
  private final long mei = somebody("梅");
  private final Reader stranger = Reader.STRANGER;

  private long uses(long tag) {
    return bean(Tags.class).byIds(List.of(tag)).get(tag).uses();
  }

  @Test
  void a_question_is_seen_counted_and_rewarded_at_once() {
    var tag = tag("灯");
    var id = ask(mei, "楼道的灯坏了找谁", tag);
    var question = questions.find(id, stranger).orElseThrow();
    assertThat(question.author().nickname()).isEqualTo("梅");
    assertThat(question.tags()).containsExactly(tag);
    assertThat(question.state()).isEqualTo(State.NORMAL);
    assertThat(feed.newest(0, 3)).contains(question);
    assertThat(feed.tagged(List.of(tag), 0, 9)).containsExactly(question);
    assertThat(counts(mei)).isEqualTo(new Counts(1, 0));
    assertThat(experience(mei)).isEqualTo(2);
    assertThat(uses(tag)).isEqualTo(1);
  }

  @Test
  void what_does_not_fit_is_refused() {
    var tag = tag("多");
    assertThat(asking.ask(mei, draft(" "))).isEqualTo(new Asking.Outcome.Unfit());
    assertThat(asking.ask(mei, draft("字".repeat(201)))).isEqualTo(new Asking.Outcome.Unfit());
    assertThat(asking.ask(mei, draft("a\0b"))).isEqualTo(new Asking.Outcome.Unfit());
    assertThat(asking.ask(mei, draft("a\uD800b"))).isEqualTo(new Asking.Outcome.Unfit());
    var long1 = new QuestionDraft("长", "字".repeat(100_001), List.of(), false);
    assertThat(asking.ask(mei, long1)).isEqualTo(new Asking.Outcome.Unfit());
    var six = LongStream.range(tag, tag + 6).boxed().toArray(Long[]::new);
    assertThat(asking.ask(mei, draft("六", six))).isEqualTo(new Asking.Outcome.Unfit());
    assertThat(asking.ask(mei, draft("无", 999_999_999L)))
        .isEqualTo(new Asking.Outcome.UnknownTag());
    assertThat(asking.ask(mei, new QuestionDraft("𠀀".repeat(200), "", List.of(), false)))
        .isInstanceOf(Asking.Outcome.Asked.class);
  }

  @Test
  void sensitive_words_make_a_question_wait_for_an_administrator() {
    Village.forbidAWord();
    var tag = tag("等");
    var outcome = asking.ask(mei, draft("哪里有" + FORBIDDEN, tag));
    assertThat(outcome).isEqualTo(new Asking.Outcome.Asked(asked(outcome), true));
    var id = asked(outcome);
    assertThat(questions.find(id, stranger)).isEmpty();
    assertThat(questions.find(id, Reader.member(mei + 1))).isEmpty();
    assertThat(questions.find(id, Reader.member(mei))).isPresent();
    assertThat(questions.find(id, Reader.ADMINISTRATOR)).isPresent();
    assertThat(questions.by(mei, stranger, 0, 9)).isEmpty();
    assertThat(questions.by(mei, Reader.member(mei), 0, 9)).hasSize(1);
    assertThat(feed.tagged(List.of(tag), 0, 9)).isEmpty();
    assertThat(counts(mei)).isEqualTo(new Counts(0, 0));
    assertThat(experience(mei)).isZero();
    var subject = new Subject(Subject.Kind.QUESTION, id);
    assertThat(bean(Cases.class).openOf(subject).orElseThrow().cause())
        .isEqualTo(ReviewCase.Cause.WORDS);
    assertThat(review.clear(id)).isEqualTo(Transition.DONE);
    assertThat(review.clear(id)).isEqualTo(Transition.NOT_NOW);
    assertThat(questions.find(id, stranger)).isPresent();
    assertThat(experience(mei)).isEqualTo(2);
    assertThat(uses(tag)).isEqualTo(1);
  }

  @Test
  void a_removed_question_is_gone_for_all_but_administrators_until_it_is_restored() {
    var tag = tag("删");
    var id = ask(mei, "卖假药", tag);
    var wang = somebody("王");
    Village.answer(wang, id, "我买");
    assertThat(counts(wang)).isEqualTo(new Counts(0, 1));
    assertThat(review.remove(id)).isEqualTo(Transition.DONE);
    assertThat(review.remove(id)).isEqualTo(Transition.NOT_NOW);
    assertThat(review.remove(999_999_999)).isEqualTo(Transition.NO_SUCH_CONTENT);
    assertThat(questions.find(id, Reader.member(mei))).isEmpty();
    assertThat(question(id).state()).isEqualTo(State.REMOVED);
    assertThat(counts(mei)).isEqualTo(new Counts(0, 0));
    assertThat(counts(wang)).isEqualTo(new Counts(0, 0));
    assertThat(uses(tag)).isZero();
    assertThat(review.clear(id)).isEqualTo(Transition.DONE);
    assertThat(counts(mei)).isEqualTo(new Counts(1, 0));
    assertThat(counts(wang)).isEqualTo(new Counts(0, 1));
    assertThat(uses(tag)).isEqualTo(1);
    assertThat(experience(mei)).as("rewarded once").isEqualTo(2);
  }

  @Test
  void who_asks_anonymously_is_known_to_himself_and_administrators_alone() {
    var id = asked(asking.ask(mei, new QuestionDraft("难言之隐", "……", List.of(), true)));
    assertThat(questions.find(id, stranger).orElseThrow().author()).isEqualTo(Author.HIDDEN);
    assertThat(questions.find(id, Reader.member(mei + 1)).orElseThrow().author().hidden()).isTrue();
    assertThat(questions.find(id, Reader.member(mei)).orElseThrow().author().id()).isEqualTo(mei);
    assertThat(question(id).author().nickname()).isEqualTo("梅");
    assertThat(questions.by(mei, stranger, 0, 9)).isEmpty();
    assertThat(questions.by(mei, Reader.member(mei), 0, 9)).hasSize(1);
    assertThat(counts(mei)).isEqualTo(new Counts(0, 0));
  }

  @Test
  void hostile_html_is_kept_as_it_came_and_shown_without_its_scripts() {
    var html = "<p onclick=\"steal()\">灯<script>steal()</script></p>";
    var id = asked(asking.ask(mei, new QuestionDraft("灯", html, List.of(), false)));
    assertThat(question(id).description()).isEqualTo("<p>灯</p>");
  }

  @Test
  void answers_and_agreement_make_a_question_livelier() {
    var quiet = ask(mei, "安静");
    var lively = ask(mei, "热闹");
    Village.answer(mei, lively, "好");
    assertThat(livelier(lively, quiet)).isEqualTo(lively);
  }

  /** Whichever of the two the feed shows first, however much others have asked. */
  private long livelier(long one, long other) {
    return LongStream.iterate(0, page -> page + 1)
        .mapToObj(page -> feed.liveliest(page * 6, 6))
        .takeWhile(page -> !page.isEmpty())
        .flatMap(List::stream)
        .map(Question::id)
        .filter(id -> id == one || id == other)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_list_ends_before_its_contents_fill_the_memory() {
    var tag = tag("长");
    var content = "字".repeat(100_000);
    for (var i = 0; i < 16; i++) {
      asked(asking.ask(mei, new QuestionDraft("长" + i, content, List.of(tag), false)));
    }
    assertThat(feed.tagged(List.of(tag), 0, 1000))
        .extracting(Question::title)
        .hasSize(14)
        .startsWith("长15", "长14")
        .endsWith("长2");
    assertThat(feed.tagged(List.of(tag), 14, 6)).hasSize(2);
  }
}

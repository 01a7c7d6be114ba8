package org.linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.linli.knowledge.Village.FORBIDDEN;
import static org.linli.knowledge.Village.ask;
import static org.linli.knowledge.Village.asked;
import static org.linli.knowledge.Village.bean;
import static org.linli.knowledge.Village.draft;
import static org.linli.knowledge.Village.question;
import static org.linli.knowledge.Village.somebody;
import static org.linli.knowledge.Village.tag;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.identity.Reader;
import org.linli.media.Revision;
import org.linli.moderation.Editing;
import org.linli.moderation.State;
import org.linli.moderation.Vote;
import org.linli.topic.Tags;

class RevisionsTest {
  private final QuestionEdits questions = bean(QuestionEdits.class);
  private final AnswerEdits answers = bean(AnswerEdits.class);
  private final Revisions revisions = bean(Revisions.class);
  private final long mei = somebody("梅");
  private final long wang = somebody("王");
  private final Reader asker = Reader.member(mei);
  private final Reader administrator = new Reader(wang, true);

  private List<Revision> of(long question, Reader reader) {
    return revisions.of(question(question), reader, 0, 9);
  }

  @Test
  void the_version_before_stays_readable_with_who_wrote_it() {
    var id = ask(mei, "一");
    assertThat(questions.edit(id, asker, draft("二"))).isEqualTo(Editing.EDITED);
    assertThat(questions.edit(id, administrator, draft("三"))).isEqualTo(Editing.EDITED);
    assertThat(questions.edit(id, asker, draft("四"))).isEqualTo(Editing.EDITED);
    assertThat(question(id).title()).isEqualTo("四");
    assertThat(of(id, Reader.STRANGER))
        .extracting(Revision::title, Revision::nickname)
        .containsExactly(tuple("三", "王"), tuple("二", "梅"), tuple("一", "梅"));
  }

  @Test
  void only_the_author_and_administrators_edit() {
    var id = ask(mei, "一");
    var answer = Village.answer(mei, id, "甲");
    var other = Reader.member(wang);
    assertThat(questions.edit(id, other, draft("二"))).isEqualTo(Editing.NOT_ALLOWED);
    assertThat(questions.edit(999_999_999, asker, draft("二"))).isEqualTo(Editing.NO_SUCH_CONTENT);
    assertThat(questions.edit(id, asker, draft(""))).isEqualTo(Editing.UNFIT);
    assertThat(answers.edit(answer, other, new AnswerDraft("乙", false)))
        .isEqualTo(Editing.NOT_ALLOWED);
    assertThat(answers.edit(999_999_999, asker, new AnswerDraft("乙", false)))
        .isEqualTo(Editing.NO_SUCH_CONTENT);
    assertThat(answers.edit(answer, asker, new AnswerDraft("", false))).isEqualTo(Editing.UNFIT);
    bean(QuestionReview.class).remove(id);
    assertThat(questions.edit(id, administrator, draft("二"))).isEqualTo(Editing.NOT_ALLOWED);
    assertThat(of(id, administrator)).isEmpty();
  }

  @Test
  void an_edit_with_sensitive_words_waits_and_its_words_stay_out_of_the_revisions() {
    Village.forbidAWord();
    var id = ask(mei, "一");
    questions.edit(id, asker, draft(FORBIDDEN));
    assertThat(question(id).state()).isEqualTo(State.WAITING);
    questions.edit(id, asker, draft("三"));
    assertThat(question(id).state()).isEqualTo(State.WAITING);
    bean(QuestionReview.class).clear(id);
    assertThat(of(id, Reader.STRANGER)).extracting(Revision::title).containsExactly("一");
    assertThat(of(id, asker)).hasSize(2);
  }

  @Test
  void revisions_do_not_tell_who_asked_anonymously() {
    var id = asked(bean(Asking.class).ask(mei, new QuestionDraft("一", "", List.of(), true)));
    questions.edit(id, asker, draft("二"));
    assertThat(of(id, Reader.STRANGER).getFirst().nickname()).isNull();
    assertThat(of(id, asker).getFirst().nickname()).isEqualTo("梅");
    assertThat(question(id).anonymous()).isTrue();
  }

  @Test
  void other_tags_are_counted_instead_of_those_before() {
    var one = tag("甲");
    var two = tag("乙");
    var three = tag("丙");
    var id = ask(mei, "一", one, two);
    questions.edit(id, asker, draft("二", three, two));
    assertThat(question(id).tags()).containsExactly(three, two);
    assertThat(bean(Tags.class).byIds(List.of(one, two, three)).values())
        .allSatisfy(tag -> assertThat(tag.uses()).isEqualTo(tag.id() == one ? 0 : 1));
  }

  @Test
  void an_answer_keeps_its_versions_too_and_votes_stay() {
    var id = Village.answer(wang, ask(mei, "一"), "甲<b onclick=\"x()\">!</b>");
    bean(Votes.class).cast(mei, id, Vote.AGREE);
    assertThat(answers.edit(id, Reader.member(wang), new AnswerDraft("乙", false)))
        .isEqualTo(Editing.EDITED);
    var answer = Village.answer(id);
    assertThat(answer.content()).isEqualTo("乙");
    assertThat(answer.agrees()).isEqualTo(1);
    assertThat(revisions.of(answer, Reader.STRANGER, 0, 9))
        .extracting(Revision::content)
        .containsExactly("甲<b>!</b>");
  }
}

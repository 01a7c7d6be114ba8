package org.linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.knowledge.Village.answer;
import static org.linli.knowledge.Village.ask;
import static org.linli.knowledge.Village.bean;
import static org.linli.knowledge.Village.somebody;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.identity.Reader;
import org.linli.moderation.Cases;
import org.linli.moderation.Complaints;
import org.linli.moderation.State;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.linli.moderation.Verdicts;
import org.linli.moderation.Vote;

class ComplaintsTest {
  private static final long ADMINISTRATOR = 1;
  private final Complaints complaints = bean(Complaints.class);
  private final Verdicts verdicts = bean(Verdicts.class);
  private final Answers answers = bean(Answers.class);
  private final Cases cases = bean(Cases.class);
  private final long mei = somebody("梅");
  private final long wang = somebody("王");
  private final long question = ask(mei, "灯坏了找谁");
  private final long first = answer(wang, question, "自己修");
  private final long second = answer(mei, question, "找物业");
  private final Subject rude = Subjects.answer(second);

  @Test
  void what_was_complained_of_stands_after_the_others_until_it_is_cleared() {
    bean(Votes.class).cast(wang, second, Vote.AGREE);
    assertThat(order()).containsExactly(second, first);
    assertThat(complaints.complain(wang, rude, "粗鲁")).isEqualTo(Complaints.Complaining.DONE);
    assertThat(complaints.complain(wang, rude, "粗鲁")).isEqualTo(Complaints.Complaining.DONE);
    assertThat(order()).containsExactly(first, second);
    assertThat(answers.find(second, Reader.STRANGER).orElseThrow().state())
        .isEqualTo(State.REPORTED);
    assertThat(verdicts.clear(ADMINISTRATOR, rude)).isEqualTo(Transition.DONE);
    assertThat(order()).containsExactly(second, first);
    complaints.complain(somebody("吴"), rude, "还是粗鲁");
    assertThat(order()).containsExactly(second, first);
    assertThat(cases.openOf(rude)).isPresent();
  }

  @Test
  void an_upheld_complaint_takes_the_content_away_and_its_author_appeals_once() {
    complaints.complain(wang, rude, "");
    assertThat(verdicts.uphold(ADMINISTRATOR, rude)).isEqualTo(Transition.DONE);
    assertThat(verdicts.uphold(ADMINISTRATOR, rude)).isEqualTo(Transition.NOT_NOW);
    assertThat(order()).containsExactly(first);
    assertThat(complaints.appeal(wang, rude, "x")).isEqualTo(Complaints.Appealing.NOT_ALLOWED);
    assertThat(complaints.appeal(mei, rude, "并无不妥")).isEqualTo(Complaints.Appealing.DONE);
    assertThat(complaints.appeal(mei, rude, "真的")).isEqualTo(Complaints.Appealing.AGAIN);
    assertThat(verdicts.clear(ADMINISTRATOR, rude)).isEqualTo(Transition.DONE);
    assertThat(order()).hasSize(2);
  }

  @Test
  void an_appeal_that_is_refused_changes_nothing() {
    verdicts.uphold(ADMINISTRATOR, rude);
    complaints.appeal(mei, rude, "");
    assertThat(verdicts.uphold(ADMINISTRATOR, rude)).isEqualTo(Transition.DONE);
    assertThat(order()).containsExactly(first);
    assertThat(cases.openOf(rude)).isEmpty();
  }

  @Test
  void nobody_complains_of_what_he_cannot_see() {
    verdicts.uphold(ADMINISTRATOR, rude);
    assertThat(complaints.complain(wang, rude, ""))
        .isEqualTo(Complaints.Complaining.NO_SUCH_CONTENT);
    assertThat(complaints.complain(wang, new Subject(Subject.Kind.ARTICLE, 999_999_999), ""))
        .isEqualTo(Complaints.Complaining.NO_SUCH_CONTENT);
    assertThat(complaints.complain(wang, Subjects.answer(first), "长".repeat(1_001)))
        .isEqualTo(Complaints.Complaining.REASON_TOO_LONG);
  }

  private List<Long> order() {
    return answers.to(question, Reader.STRANGER, 0, 10).stream().map(Answer::id).toList();
  }
}

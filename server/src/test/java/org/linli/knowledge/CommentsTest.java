package org.linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.knowledge.Village.answer;
import static org.linli.knowledge.Village.ask;
import static org.linli.knowledge.Village.asked;
import static org.linli.knowledge.Village.bean;
import static org.linli.knowledge.Village.question;
import static org.linli.knowledge.Village.somebody;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.linli.identity.Reader;
import org.linli.moderation.Transition;

class CommentsTest {
  private final Commenting commenting = bean(Commenting.class);
  private final Comments comments = bean(Comments.class);
  private final CommentVotes votes = bean(CommentVotes.class);
  private final long mei = somebody("梅");
  private final long wang = somebody("王");
  private final long question = ask(mei, "楼道的灯坏了");
  private final long answer = answer(wang, question, "找物业");

  @Test
  void comments_stand_oldest_first_and_are_counted() {
    comment(mei, CommentPlace.ANSWER, answer, "电话多少");
    comment(wang, CommentPlace.ANSWER, answer, "在门口");
    comment(wang, CommentPlace.QUESTION, question, "哪一层");
    assertThat(below(CommentPlace.ANSWER, answer))
        .extracting(Comment::content)
        .containsExactly("电话多少", "在门口");
    assertThat(answer(answer).comments()).isEqualTo(2);
    assertThat(question(question).comments()).isEqualTo(1);
  }

  @Test
  void nobody_comments_on_what_is_not_there_or_says_nothing() {
    assertThat(commenting.comment(mei, CommentPlace.ANSWER, 0, "x"))
        .isInstanceOf(Commenting.Outcome.NoSuchContent.class);
    assertThat(commenting.comment(mei, CommentPlace.QUESTION, question, " \n"))
        .isInstanceOf(Commenting.Outcome.Unfit.class);
    assertThat(commenting.comment(mei, CommentPlace.QUESTION, question, "长".repeat(100_001)))
        .isInstanceOf(Commenting.Outcome.Unfit.class);
    bean(QuestionReview.class).remove(question);
    assertThat(commenting.comment(mei, CommentPlace.ANSWER, answer, "x"))
        .isInstanceOf(Commenting.Outcome.NoSuchContent.class);
    assertThat(comments.below(CommentPlace.QUESTION, question, Reader.STRANGER, 0, 10)).isEmpty();
  }

  @Test
  void a_comment_with_a_sensitive_word_waits_for_all_but_its_author() {
    Village.forbidAWord();
    var outcome = commenting.comment(mei, CommentPlace.QUESTION, question, "说" + Village.FORBIDDEN);
    assertThat(((Commenting.Outcome.Commented) outcome).waits()).isTrue();
    assertThat(below(CommentPlace.QUESTION, question)).isEmpty();
    assertThat(comments.below(CommentPlace.QUESTION, question, Reader.member(mei), 0, 10))
        .hasValueSatisfying(seen -> assertThat(seen).hasSize(1));
    assertThat(question(question).comments()).isZero();
    var id = ((Commenting.Outcome.Commented) outcome).commentId();
    assertThat(bean(CommentReview.class).show(CommentPlace.QUESTION, id))
        .isEqualTo(Transition.DONE);
    assertThat(below(CommentPlace.QUESTION, question)).hasSize(1);
    assertThat(question(question).comments()).isEqualTo(1);
  }

  @Test
  void who_asks_without_a_name_comments_below_without_one() {
    var hidden =
        asked(bean(Asking.class).ask(mei, new QuestionDraft("难以启齿", "问", List.of(), true)));
    comment(mei, CommentPlace.QUESTION, hidden, "补充一点");
    comment(wang, CommentPlace.QUESTION, hidden, "不必难过");
    var seen = below(CommentPlace.QUESTION, hidden);
    assertThat(seen.get(0).author().hidden()).isTrue();
    assertThat(seen.get(1).author().id()).isEqualTo(wang);
    var given = answer(wang, hidden, "会好的");
    comment(mei, CommentPlace.ANSWER, given, "谢谢");
    comment(wang, CommentPlace.ANSWER, given, "不谢");
    var talk = below(CommentPlace.ANSWER, given);
    assertThat(talk.get(0).author().hidden()).isTrue();
    assertThat(talk.get(1).author().id()).isEqualTo(wang);
  }

  @Test
  void a_comment_with_a_script_is_shown_without_it() {
    comment(mei, CommentPlace.QUESTION, question, "<b>好</b><script>alert(1)</script>");
    assertThat(below(CommentPlace.QUESTION, question).getFirst().content())
        .contains("<b>好</b>")
        .doesNotContain("script");
  }

  @Test
  void who_agrees_twice_at_once_agrees_once() throws Exception {
    var id = comment(mei, CommentPlace.ANSWER, answer, "对");
    Callable<Object> agree = () -> votes.agree(wang, CommentPlace.ANSWER, id);
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(List.of(agree, agree, agree, agree))) {
        done.get();
      }
    }
    assertThat(below(CommentPlace.ANSWER, answer).getFirst().agrees()).isEqualTo(1);
    votes.withdraw(wang, CommentPlace.ANSWER, id);
    votes.withdraw(wang, CommentPlace.ANSWER, id);
    assertThat(below(CommentPlace.ANSWER, answer).getFirst().agrees()).isZero();
    assertThat(votes.agree(wang, CommentPlace.QUESTION, id))
        .isEqualTo(CommentVotes.Voting.NO_SUCH_COMMENT);
  }

  @Test
  void nobody_agrees_with_a_comment_below_what_is_not_seen() {
    var asked = ask(mei, "谁家的猫");
    var id = comment(wang, CommentPlace.QUESTION, asked, "我家的");
    votes.agree(mei, CommentPlace.QUESTION, id);
    bean(QuestionReview.class).remove(asked);
    assertThat(votes.agree(wang, CommentPlace.QUESTION, id))
        .isEqualTo(CommentVotes.Voting.NO_SUCH_COMMENT);
    assertThat(votes.withdraw(mei, CommentPlace.QUESTION, id))
        .isEqualTo(CommentVotes.Voting.NO_SUCH_COMMENT);
    bean(QuestionReview.class).clear(asked);
    assertThat(below(CommentPlace.QUESTION, asked).getFirst().agrees()).isEqualTo(1);
  }

  @Test
  void a_list_ends_before_its_contents_fill_the_memory() {
    var asked = ask(mei, "请写长一点");
    for (var i = 10; i < 26; i++) {
      comment(wang, CommentPlace.QUESTION, asked, i + "字".repeat(99_998));
    }
    assertThat(below(CommentPlace.QUESTION, asked))
        .extracting(comment -> comment.content().substring(0, 2))
        .hasSize(14)
        .startsWith("10", "11")
        .endsWith("23");
    assertThat(comments.below(CommentPlace.QUESTION, asked, Reader.STRANGER, 14, 6))
        .hasValueSatisfying(rest -> assertThat(rest).hasSize(2));
  }

  private long comment(long who, CommentPlace place, long target, String content) {
    var outcome = commenting.comment(who, place, target, content);
    return ((Commenting.Outcome.Commented) outcome).commentId();
  }

  private List<Comment> below(CommentPlace place, long target) {
    return comments.below(place, target, Reader.STRANGER, 0, 100).orElseThrow();
  }
}

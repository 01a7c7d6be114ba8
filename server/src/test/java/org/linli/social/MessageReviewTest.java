package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.identity.Members;
import org.linli.media.Drawn;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.moderation.Act;
import org.linli.moderation.Cases;
import org.linli.moderation.Complaints;
import org.linli.moderation.Complaints.Appealing;
import org.linli.moderation.Complaints.Complaining;
import org.linli.moderation.OpenCases;
import org.linli.moderation.Removals;
import org.linli.moderation.SensitiveWords;
import org.linli.moderation.Transition;
import org.springframework.jdbc.core.simple.JdbcClient;

class MessageReviewTest {
  private static final String FORBIDDEN = "违禁之词私信甲";
  private static final long STAFF = 1;
  private final long mei = Neighbours.one();
  private final long han = Neighbours.one();
  private final Complaints complaints = Post.SERVER.bean(Complaints.class);
  private final OpenCases open = Post.SERVER.bean(OpenCases.class);
  private final Cases cases = Post.SERVER.bean(Cases.class);
  private final ReportedMessages reported = Post.SERVER.bean(ReportedMessages.class);

  @BeforeAll
  static void forbid() {
    Post.SERVER.bean(SensitiveWords.class).add(FORBIDDEN);
  }

  private Complaining complain(long account, long id) {
    return complaints.complain(account, HeldMessage.subject(id), "rude");
  }

  private Transition remove(long id) {
    var seen = cases.openOf(HeldMessage.subject(id)).orElseThrow().id();
    return open.remove(HeldMessage.subject(id), seen, Act.Reason.ABUSE, STAFF);
  }

  private Transition pass(long id) {
    var seen = cases.openOf(HeldMessage.subject(id)).orElseThrow().id();
    return open.pass(HeldMessage.subject(id), seen, STAFF);
  }

  @Test
  void only_who_got_a_message_complains_of_it_and_only_then_is_it_shown_to_staff() {
    var id = Post.send(mei, han, "you fool");
    assertThat(reported.find(id)).isEmpty();
    assertThat(complain(Neighbours.one(), id)).isEqualTo(Complaining.NO_SUCH_CONTENT);
    assertThat(complain(mei, id)).isEqualTo(Complaining.NO_SUCH_CONTENT);
    assertThat(complain(han, id)).isEqualTo(Complaining.DONE);
    assertThat(reported.find(id).orElseThrow().content()).isEqualTo("you fool");
  }

  @Test
  void nothing_is_removed_of_which_nobody_complained() {
    var id = Post.send(mei, han, "private");
    var removals = Post.SERVER.bean(Removals.class);
    assertThat(removals.remove(HeldMessage.subject(id), Optional.empty(), STAFF))
        .isEqualTo(Transition.NO_SUCH_CONTENT);
    assertThat(Post.find(han, id).content()).isEqualTo("private");
  }

  @Test
  void what_is_removed_is_gone_for_both_until_an_appeal_is_heard() {
    var id = Post.send(mei, han, "you fool");
    complain(han, id);
    assertThat(remove(id)).isEqualTo(Transition.DONE);
    assertThat(Post.find(han, id).content()).isEmpty();
    assertThat(Post.find(mei, id).state()).isEqualTo(Message.State.REMOVED);
    assertThat(Post.UNREAD.total(han)).isZero();
    assertThat(Post.recall(mei, id)).isEqualTo(Recalling.Outcome.TOO_LATE);
    assertThat(complaints.appeal(mei, HeldMessage.subject(id), "it was a joke"))
        .isEqualTo(Appealing.DONE);
    assertThat(pass(id)).isEqualTo(Transition.DONE);
    assertThat(Post.find(han, id).content()).isEqualTo("you fool");
    assertThat(Post.UNREAD.total(han)).isOne();
  }

  @Test
  void a_message_with_a_sensitive_word_waits_with_its_sender() {
    var sent = (Sending.Outcome.Sent) Post.sending(mei, han, "so " + FORBIDDEN);
    assertThat(sent.waits()).isTrue();
    assertThat(Post.MESSAGES.find(han, sent.messageId())).isEmpty();
    assertThat(Post.SERVER.bean(Inbox.class).of(han, 0, 9)).isEmpty();
    assertThat(Post.find(mei, sent.messageId()).state()).isEqualTo(Message.State.WAITING);
    assertThat(pass(sent.messageId())).isEqualTo(Transition.DONE);
    assertThat(Post.between(han, mei)).containsExactly("so " + FORBIDDEN);
    assertThat(Post.UNREAD.total(han)).isOne();
    assertThat(Post.find(mei, sent.messageId()).state()).isEqualTo(Message.State.NORMAL);
  }

  @Test
  void what_waits_and_is_taken_back_leaves_no_case() {
    var id = Post.send(mei, han, "so " + FORBIDDEN);
    assertThat(Post.recall(mei, id)).isEqualTo(Recalling.Outcome.RECALLED);
    assertThat(cases.openOf(HeldMessage.subject(id))).isEmpty();
    assertThat(Post.between(mei, han)).containsExactly("");
  }

  @Test
  void taking_back_what_was_complained_of_does_not_hide_it_from_staff() {
    var id = Post.send(mei, han, "you fool");
    complain(han, id);
    assertThat(Post.recall(mei, id)).isEqualTo(Recalling.Outcome.RECALLED);
    assertThat(Post.find(han, id).content()).isEmpty();
    assertThat(reported.find(id).orElseThrow().content()).isEqualTo("you fool");
    assertThat(remove(id)).isEqualTo(Transition.DONE);
    assertThat(reported.find(id).orElseThrow().content()).isEmpty();
    assertThat(Post.find(han, id).state()).isEqualTo(Message.State.RECALLED);
  }

  @Test
  void what_was_taken_back_keeps_its_pictures_until_it_is_decided_on() {
    var stored = Post.SERVER.bean(Pictures.class).store(Drawn.png(81_001), Visibility.PUBLIC);
    var name = ((Pictures.Outcome.Stored) stored).picture().fileName();
    var id = Post.send(mei, han, "look ![](/media/" + name + ")");
    complain(han, id);
    Post.recall(mei, id);
    assertThat(keepers(id)).isEqualTo(2);
    assertThat(pass(id)).isEqualTo(Transition.DONE);
    assertThat(keepers(id)).isZero();
  }

  private static long keepers(long id) {
    return Post.SERVER
        .bean(JdbcClient.class)
        .sql("select count(*) from media.reference where referrer like :of")
        .param("of", "message " + id + " of %")
        .query(Long.class)
        .single();
  }

  @Test
  void who_leaves_takes_his_box_along_and_leaves_others_theirs() {
    var id = Post.send(mei, han, "goodbye");
    var waits = Post.send(mei, han, FORBIDDEN);
    Post.SERVER.bean(Blocks.class).block(han, mei);
    Post.SERVER.bean(Members.class).delete(mei);
    assertThat(Post.MESSAGES.between(mei, han, 0, 9)).isEmpty();
    var kept = Post.SERVER.bean(Inbox.class).of(han, 0, 9).getFirst();
    assertThat(kept.nickname()).isEqualTo("已注销用户");
    assertThat(kept.last().content()).isEqualTo("goodbye");
    assertThat(Post.MARKING.sign(han, id)).isTrue();
    assertThat(Post.UNREAD.total(han)).isZero();
    assertThat(cases.openOf(HeldMessage.subject(waits))).isEmpty();
    assertThat(Post.SERVER.bean(Blocks.class).of(han, 0, 9)).isEmpty();
    assertThat(Post.sending(han, mei, "hello?"))
        .isInstanceOf(Sending.Outcome.UnknownReceiver.class);
  }
}

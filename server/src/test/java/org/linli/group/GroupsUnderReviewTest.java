package org.linli.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.group.Hamlet.bean;
import static org.linli.group.Hamlet.found;
import static org.linli.group.Hamlet.own;
import static org.linli.group.Hamlet.read;
import static org.linli.group.Hamlet.say;
import static org.linli.group.Hamlet.somebody;
import static org.linli.group.Hamlet.unread;

import org.junit.jupiter.api.Test;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.moderation.Cases;
import org.linli.moderation.Complaints;
import org.linli.moderation.State;
import org.linli.moderation.Transition;
import org.linli.moderation.Verdicts;

class GroupsUnderReviewTest {
  private static final long STAFF = 1;
  private final Complaints complaints = bean(Complaints.class);
  private final Verdicts verdicts = bean(Verdicts.class);
  private final Cases cases = bean(Cases.class);
  private final GroupDesk desk = bean(GroupDesk.class);
  private final long mei = somebody("梅");
  private final long han = somebody("韩");
  private final long group = found(mei, "集市", han);

  @Test
  void a_message_with_a_sensitive_word_waits_and_counts_for_nobody_until_it_is_passed() {
    Hamlet.forbidAWord();
    var message = say(mei, group, "卖" + Hamlet.FORBIDDEN);
    assertThat(read(han, group)).isEmpty();
    assertThat(read(mei, group)).hasSize(1);
    assertThat(unread(han, group)).isZero();
    assertThat(own(han, group).lastContent()).isNull();
    assertThat(verdicts.clear(STAFF, Subjects.message(message))).isEqualTo(Transition.DONE);
    assertThat(read(han, group)).hasSize(1);
    assertThat(unread(han, group)).isEqualTo(1);
    assertThat(own(han, group).lastContent()).contains("卖");
  }

  @Test
  void what_was_complained_of_stays_until_it_is_taken_away_and_can_come_back() {
    var message = say(mei, group, "假货");
    var subject = Subjects.message(message);
    assertThat(complaints.complain(han, subject, "骗人")).isEqualTo(Complaints.Complaining.DONE);
    assertThat(cases.openOf(subject)).isPresent();
    assertThat(bean(GroupMessages.class).find(message, han).orElseThrow().state())
        .isEqualTo(State.REPORTED);
    assertThat(verdicts.uphold(STAFF, subject)).isEqualTo(Transition.DONE);
    assertThat(read(han, group)).isEmpty();
    assertThat(read(mei, group)).isEmpty();
    assertThat(unread(han, group)).isZero();
    assertThat(verdicts.uphold(STAFF, subject)).isEqualTo(Transition.NOT_NOW);
    assertThat(complaints.appeal(mei, subject, "真的")).isEqualTo(Complaints.Appealing.DONE);
    assertThat(verdicts.clear(STAFF, subject)).isEqualTo(Transition.DONE);
    assertThat(unread(han, group)).isEqualTo(1);
    assertThat(read(han, group)).containsExactly("假货");
  }

  @Test
  void what_was_recalled_does_not_come_back_and_stays_for_who_has_to_decide() {
    var message = say(mei, group, "脏话");
    var subject = Subjects.message(message);
    complaints.complain(han, subject, "");
    bean(Withdrawal.class).recall(mei, group, message);
    assertThat(bean(MessageContext.class).find(message).orElseThrow().content()).isEqualTo("脏话");
    assertThat(verdicts.clear(STAFF, subject)).isEqualTo(Transition.DONE);
    assertThat(read(han, group)).isEmpty();
    assertThat(unread(han, group)).isZero();
    assertThat(complaints.complain(han, subject, ""))
        .isEqualTo(Complaints.Complaining.NO_SUCH_CONTENT);
    var other = say(mei, group, "没人举报");
    bean(Withdrawal.class).recall(mei, group, other);
    assertThat(bean(MessageContext.class).find(other).orElseThrow().content()).isEmpty();
  }

  @Test
  void what_was_taken_away_is_not_forgotten_by_a_recall() {
    var message = say(mei, group, "证据");
    complaints.complain(han, Subjects.message(message), "");
    assertThat(verdicts.uphold(STAFF, Subjects.message(message))).isEqualTo(Transition.DONE);
    assertThat(bean(Withdrawal.class).recall(mei, group, message))
        .isEqualTo(Withdrawal.Outcome.NO_SUCH_MESSAGE);
    assertThat(bean(Withdrawal.class).remove(mei, group, message))
        .isEqualTo(Withdrawal.Outcome.NO_SUCH_MESSAGE);
    assertThat(bean(MessageContext.class).find(message).orElseThrow().content()).isEqualTo("证据");
  }

  @Test
  void nobody_complains_of_what_he_does_not_read() {
    var subject = Subjects.message(say(mei, group, "家里话"));
    var wu = somebody("吴");
    bean(Invitations.class).invite(mei, group, wu);
    assertThat(complaints.complain(wu, subject, ""))
        .isEqualTo(Complaints.Complaining.NO_SUCH_CONTENT);
    assertThat(cases.openOf(subject)).isEmpty();
  }

  @Test
  void a_message_is_looked_at_among_those_around_it() {
    var context = bean(MessageContext.class);
    say(mei, group, "前");
    var message = context.find(say(han, group, "中")).orElseThrow();
    say(mei, group, "后");
    assertThat(context.before(message, 3)).extracting(GroupMessage::content).containsExactly("前");
    assertThat(context.after(message, 3)).extracting(GroupMessage::content).containsExactly("后");
  }

  @Test
  void a_closed_group_is_read_by_administrators_alone_and_the_reading_is_logged() {
    say(mei, group, "留痕");
    var open = desk.find(group).orElseThrow();
    assertThat(desk.history(open, STAFF, Long.MAX_VALUE, 9)).isEmpty();
    assertThat(desk.close(group, STAFF)).isTrue();
    assertThat(desk.close(group, STAFF)).isFalse();
    assertThat(read(mei, group)).isEmpty();
    assertThat(bean(ReadMarks.class).unread(han)).isEmpty();
    var closed = desk.find(group).orElseThrow();
    assertThat(desk.all(0, 50)).contains(closed);
    assertThat(desk.history(closed, STAFF, Long.MAX_VALUE, 9))
        .extracting(GroupMessage::content)
        .containsExactly("留痕");
    assertThat(bean(Acts.class).page(0, 20))
        .filteredOn(act -> act.targetId() == group)
        .extracting(Act::kind)
        .contains(Act.Kind.GROUP_READ, Act.Kind.GROUP_REMOVED);
  }
}

package org.linli.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.group.Hamlet.bean;
import static org.linli.group.Hamlet.found;
import static org.linli.group.Hamlet.somebody;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.moderation.Verdicts;

/** Whatever members do in whatever order, groups are as a slow and obvious account of it says. */
class GroupModelTest {
  private static final int STEPS = 10_000;
  private static final int PEOPLE = 6;
  private final Random random = new Random(20_261_121);
  private final List<Long> people = Stream.generate(() -> somebody("模")).limit(PEOPLE).toList();
  private final long group = found(people.getFirst(), "模型");
  private final SlowGroup model = new SlowGroup(people.getFirst());

  @Test
  void ten_thousand_steps_leave_every_rank_and_counter_right() {
    for (var step = 0; step < STEPS; step++) {
      var actor = somebodyOf();
      var target = somebodyOf();
      var deed = random.nextInt(24);
      assertThat(done(deed, actor, target))
          .as("step %d: %d by %d to %d", step, deed, actor, target)
          .isEqualTo(expected);
      if (step % 50 == 0) {
        assertSame(step);
      }
    }
    assertSame(STEPS);
  }

  private Object expected;

  private long somebodyOf() {
    return people.get(random.nextInt(PEOPLE));
  }

  private Object done(int deed, long actor, long target) {
    return switch (deed) {
      case 0, 1 ->
          expect(model.invite(actor, target), bean(Invitations.class).invite(actor, group, target));
      case 2, 3 -> expect(model.accept(actor), bean(Invitations.class).accept(actor, group));
      case 4 -> expect(model.decline(actor), bean(Invitations.class).decline(actor, group));
      case 5, 6 -> expect(model.apply(actor), bean(Applying.class).apply(actor, group));
      case 7, 8 ->
          expect(model.admit(actor, target), bean(Applying.class).admit(actor, group, target));
      case 9 ->
          expect(model.refuse(actor, target), bean(Applying.class).refuse(actor, group, target));
      case 10 ->
          expect(
              model.rank(actor, target, Rank.ADMINISTRATOR),
              bean(Ranks.class).promote(actor, group, target));
      case 11 ->
          expect(
              model.rank(actor, target, Rank.NORMAL),
              bean(Ranks.class).demote(actor, group, target));
      case 12 ->
          expect(model.handOver(actor, target), bean(Ranks.class).handOver(actor, group, target));
      case 13 ->
          expect(
              model.silence(actor, target, true),
              bean(Discipline.class).silence(actor, group, target, true));
      case 14 ->
          expect(
              model.silence(actor, target, false),
              bean(Discipline.class).silence(actor, group, target, false));
      case 15 -> expect(model.ban(actor, target), bean(Discipline.class).ban(actor, group, target));
      case 16 ->
          expect(model.unban(actor, target), bean(Discipline.class).unban(actor, group, target));
      case 17 -> expect(model.leave(actor), bean(Parting.class).leave(actor, group));
      case 18 -> recall(actor);
      case 19 -> read(actor);
      case 20 -> judge();
      default -> say(actor);
    };
  }

  private Object expect(Object byModel, Object came) {
    expected = byModel;
    return came;
  }

  private Object say(long actor) {
    var speaks = model.speaks(actor);
    var came = bean(Messaging.class).send(actor, group, 0, "话");
    if (came instanceof Messaging.Outcome.Sent(var id, _)) {
      model.said(id, actor);
    }
    return expect(speaks, came instanceof Messaging.Outcome.Sent);
  }

  private Object recall(long actor) {
    var message = model.some(random);
    var mine = message != null && message.author() == actor && !message.removed();
    var may = mine && model.belongs(actor);
    var came = bean(Withdrawal.class).recall(actor, group, message == null ? 0 : message.id());
    if (may) {
      message.withdraw();
    }
    return expect(may, came == Withdrawal.Outcome.DONE);
  }

  private Object read(long actor) {
    var message = model.some(random);
    var upTo = message == null || random.nextInt(3) == 0 ? Long.MAX_VALUE : message.id();
    return expect(model.read(actor, upTo), bean(ReadMarks.class).sign(actor, group, upTo));
  }

  private Object judge() {
    var message = model.some(random);
    if (message != null) {
      var subject = Subjects.message(message.id());
      message.remove(!message.removed());
      if (message.removed()) {
        bean(Verdicts.class).uphold(1, subject);
      } else {
        bean(Verdicts.class).clear(1, subject);
      }
    }
    return expect(true, true);
  }

  private void assertSame(int step) {
    var ranks =
        Stream.concat(
                bean(GroupMembers.class).of(group, 0, 99).stream(),
                bean(GroupMembers.class).outside(group, 0, 99).stream())
            .collect(Collectors.toMap(one -> one.member().id(), GroupMember::rank));
    assertThat(ranks).as("step %d", step).isEqualTo(model.ranks());
    var seen = bean(ChatGroups.class).find(group).orElseThrow();
    assertThat(seen.members()).isEqualTo(model.members());
    for (var person : people) {
      if (model.belongs(person)) {
        assertThat(Hamlet.unread(person, group))
            .as("step %d, what %d has not read", step, person)
            .isEqualTo(model.unread(person));
      }
    }
  }
}

package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.moderation.Act;
import org.linli.moderation.Cases;
import org.linli.moderation.Complaints;
import org.linli.moderation.OpenCases;
import org.linli.platform.Recounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens in whatever order, counters and boxes are what an obvious model says. */
class MessageModelTest {
  private static final int STEPS = 10_000;
  private static final int COUNT_EVERY = 5;
  private static final int LOOK_EVERY = 250;
  private static final int PAGE = 6;
  private static final long STAFF = 1;
  private final Blocks blocks = Post.SERVER.bean(Blocks.class);
  private final Complaints complaints = Post.SERVER.bean(Complaints.class);
  private final OpenCases open = Post.SERVER.bean(OpenCases.class);
  private final Cases cases = Post.SERVER.bean(Cases.class);
  private final Recounts recounts = Post.SERVER.bean(Recounts.class);
  private final MessageModel model = new MessageModel();
  private List<Long> people;

  @Test
  void boxes_and_counters_are_what_the_model_says_all_through_10_000_steps() {
    people = Neighbours.several(4);
    var random = new Random(20_261_121);
    for (var i = 0; i < STEPS; i++) {
      step(random);
      if (i % COUNT_EVERY == 0) {
        var one = people.get(random.nextInt(people.size()));
        assertThat(Post.UNREAD.byPartner(one)).as("step " + i).isEqualTo(model.unread(one));
      }
      if (i % LOOK_EVERY == 0) {
        people.forEach(this::look);
      }
    }
    people.forEach(this::look);
    assertThat(recounts.drifted(UnreadRecount.MESSAGES)).doesNotContainAnyElementsOf(people);
  }

  private void look(long owner) {
    assertThat(Post.UNREAD.byPartner(owner)).isEqualTo(model.unread(owner));
    assertThat(Post.UNREAD.total(owner))
        .isEqualTo(model.unread(owner).values().stream().mapToLong(each -> each).sum());
    for (var partner : people) {
      if (partner != owner) {
        var shown = Post.MESSAGES.between(owner, partner, 0, 20).stream().map(Message::id);
        assertThat(shown.toList())
            .isEqualTo(model.between(owner, partner).stream().limit(20).toList());
      }
    }
  }

  private void step(Random random) {
    var one = people.get(random.nextInt(people.size()));
    var other = people.get(random.nextInt(people.size()));
    if (one.equals(other)) {
      return;
    }
    switch (random.nextInt(20)) {
      case 0 -> {
        blocks.block(one, other);
        model.block(one, other, true);
      }
      case 1, 2, 3 -> {
        blocks.unblock(one, other);
        model.block(one, other, false);
      }
      case 4, 5 -> page(random, one, other);
      case 6 -> {
        Post.MARKING.signFrom(one, other);
        model.readFrom(one, other);
      }
      case 7 -> {
        if (random.nextInt(10) == 0) {
          Post.MARKING.signAll(one);
          model.readAll(one);
        }
      }
      case 8, 9, 10 -> some(random).ifPresent(sent -> sign(sent, one));
      case 11 -> some(random).ifPresent(sent -> recall(sent, one));
      case 12 -> some(random).ifPresent(sent -> decide(sent, random.nextBoolean()));
      default -> send(one, other);
    }
  }

  private Optional<MessageModel.Sent> some(Random random) {
    var all = model.messages();
    var recent = Math.min(40, all.size());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(all.size() - 1 - random.nextInt(recent)));
  }

  private void send(long from, long to) {
    switch (Post.sending(from, to, "said")) {
      case Sending.Outcome.Sent(var id, _) -> {
        assertThat(model.blocks(to, from)).isFalse();
        model.send(id, from, to);
      }
      case Sending.Outcome.Blocked() -> assertThat(model.blocks(to, from)).isTrue();
      case Sending.Outcome.UnknownReceiver(), Sending.Outcome.Unfit(), Sending.Outcome.TooOften() ->
          throw new AssertionError();
    }
  }

  /** A page of a chat box on one of two devices, which reads what it shows. */
  private void page(Random random, long owner, long partner) {
    var shown = Post.MESSAGES.between(owner, partner, random.nextInt(3) * PAGE, PAGE);
    var ids = shown.stream().map(Message::id).collect(Collectors.toSet());
    Post.MARKING.mark(owner, partner, ids);
    model.read(owner, ids);
  }

  private void sign(MessageModel.Sent sent, long who) {
    assertThat(Post.MARKING.sign(who, sent.id)).isEqualTo(sent.to == who);
    model.read(who, new HashSet<>(List.of(sent.id)));
  }

  private void recall(MessageModel.Sent sent, long who) {
    var outcome = Post.recall(who, sent.id);
    assertThat(outcome)
        .isEqualTo(
            sent.from != who
                ? Recalling.Outcome.NO_SUCH_MESSAGE
                : sent.state == Message.State.REMOVED
                    ? Recalling.Outcome.TOO_LATE
                    : Recalling.Outcome.RECALLED);
    if (outcome == Recalling.Outcome.RECALLED) {
      sent.state = Message.State.RECALLED;
    }
  }

  private void decide(MessageModel.Sent sent, boolean upheld) {
    var subject = HeldMessage.subject(sent.id);
    complaints.complain(sent.to, subject, "rude");
    var seen = cases.openOf(subject);
    if (seen.isEmpty()) {
      return;
    }
    if (upheld) {
      open.remove(subject, seen.get().id(), Act.Reason.ABUSE, STAFF);
    } else {
      open.pass(subject, seen.get().id(), STAFF);
    }
    if (sent.state == Message.State.NORMAL && upheld) {
      sent.state = Message.State.REMOVED;
    }
  }

  @Test
  void counters_are_right_when_8_threads_write_read_and_take_back_at_once() throws Exception {
    var members = Neighbours.several(3);
    var walks = IntStream.range(0, 8).mapToObj(seed -> walk(new Random(seed), members)).toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var walk : threads.invokeAll(walks)) {
        walk.get();
      }
    }
    assertThat(recounts.drifted(UnreadRecount.MESSAGES)).doesNotContainAnyElementsOf(members);
    members.forEach(Post.MARKING::signAll);
    for (var member : members) {
      assertThat(Post.UNREAD.total(member)).isZero();
      assertThat(Post.MESSAGES.of(member, Messages.Choice.UNREAD, 0, 9)).isEmpty();
    }
  }

  private static Callable<Void> walk(Random random, List<Long> members) {
    return () -> {
      for (var i = 0; i < 150; i++) {
        var one = members.get(random.nextInt(members.size()));
        var other = members.get(random.nextInt(members.size()));
        switch (random.nextInt(8)) {
          case 0 -> Post.MARKING.signAll(one);
          case 1 -> Post.MARKING.signFrom(one, other);
          case 2 -> Post.MESSAGES.between(one, other, 0, 1).forEach(m -> Post.recall(one, m.id()));
          case 3 ->
              Post.MESSAGES
                  .of(one, Messages.Choice.UNREAD, 0, 2)
                  .forEach(m -> Post.MARKING.sign(one, m.id()));
          default -> Post.send(one, other, "x");
        }
      }
      return null;
    };
  }

  @Test
  void what_drifted_is_repaired_in_the_night() {
    var mei = Neighbours.one();
    var han = Neighbours.one();
    Post.send(mei, han, "x");
    Post.SERVER
        .bean(JdbcClient.class)
        .sql("update social.conversation set unread = 7 where owner_id = :han")
        .param("han", han)
        .update();
    assertThat(recounts.drifted(UnreadRecount.MESSAGES)).contains(han);
    Post.SERVER.bean(MessageCheck.class).run();
    assertThat(Post.UNREAD.total(han)).isOne();
  }
}

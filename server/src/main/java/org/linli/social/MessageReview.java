package org.linli.social;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.linli.moderation.Cases;
import org.linli.moderation.Reviewable;
import org.linli.moderation.State;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.springframework.stereotype.Component;

/** Private messages before administrators, who decide only on what came into their queue. */
@Component
class MessageReview implements Reviewable {
  private final MessageHolds holds;
  private final MessagePresence presence;
  private final MessageRows rows;
  private final Cases cases;

  MessageReview(MessageHolds holds, MessagePresence presence, MessageRows rows, Cases cases) {
    this.holds = holds;
    this.presence = presence;
    this.rows = rows;
    this.cases = cases;
  }

  @Override
  public Set<Subject.Kind> kinds() {
    return Set.of(Subject.Kind.MESSAGE);
  }

  /** Only whom a message was meant for may complain of it. */
  @Override
  public boolean isOpenTo(long account, Subject subject) {
    return holds.find(subject.id()).filter(found -> found.receiverId() == account).isPresent();
  }

  @Override
  public Optional<Standing> hold(Subject subject) {
    return holds
        .hold(subject.id())
        .map(held ->
            new Standing(
                held.senderId(),
                held.state(),
                held.delivered() && held.kept() == Message.State.NORMAL));
  }

  @Override
  public void mark(Subject subject, boolean reported) {
    holds.hold(subject.id()).ifPresent(held -> mark(held, reported));
  }

  /** What its sender took back was kept only until it was decided on. */
  private void mark(HeldMessage message, boolean reported) {
    rows.report(message, reported);
    if (!reported && message.kept() == Message.State.RECALLED) {
      presence.blank(message);
    }
  }

  @Override
  public Transition remove(Subject subject) {
    return decide(subject, Set.of(State.NORMAL, State.WAITING), presence::vanish);
  }

  @Override
  public Transition show(Subject subject) {
    return decide(subject, Set.of(State.WAITING, State.REMOVED), presence::appear);
  }

  private Transition decide(Subject subject, Set<State> from, Consumer<HeldMessage> decision) {
    var held = cases.knows(subject) ? holds.hold(subject.id()) : Optional.<HeldMessage>empty();
    return held.filter(message -> message.kept() == Message.State.RECALLED).isPresent()
        ? Transition.NOT_NOW
        : Transition.of(held, from, decision);
  }
}

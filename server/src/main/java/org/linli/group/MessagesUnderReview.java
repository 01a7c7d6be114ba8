package org.linli.group;

import java.util.Optional;
import java.util.Set;
import org.linli.moderation.Reviewable;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.springframework.stereotype.Component;

/** What is said in groups before administrators of the community. */
@Component
class MessagesUnderReview implements Reviewable {
  private final MessageRows rows;
  private final MessagePresence presence;
  private final GroupMessages messages;

  MessagesUnderReview(MessageRows rows, MessagePresence presence, GroupMessages messages) {
    this.rows = rows;
    this.presence = presence;
    this.messages = messages;
  }

  @Override
  public Set<Subject.Kind> kinds() {
    return Set.of(Subject.Kind.GROUP_MESSAGE);
  }

  /** Nobody complains of what he does not read. */
  @Override
  public boolean isOpenTo(long account, Subject subject) {
    return messages.find(subject.id(), account).isPresent();
  }

  @Override
  public Optional<Standing> hold(Subject subject) {
    return rows.hold(subject.id())
        .map(held -> new Standing(held.accountId(), held.state(), held.shown() && held.open()));
  }

  @Override
  public void mark(Subject subject, boolean reported) {
    rows.report(subject.id(), reported);
  }

  @Override
  public Transition remove(Subject subject) {
    return rows.hold(subject.id()).map(presence::remove).orElse(Transition.NO_SUCH_CONTENT);
  }

  @Override
  public Transition show(Subject subject) {
    return rows.hold(subject.id()).map(presence::show).orElse(Transition.NO_SUCH_CONTENT);
  }
}

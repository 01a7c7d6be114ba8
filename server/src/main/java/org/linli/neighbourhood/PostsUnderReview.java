package org.linli.neighbourhood;

import java.util.Optional;
import java.util.Set;
import org.linli.moderation.Reviewable;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.springframework.stereotype.Component;

/** Posts before administrators. */
@Component
class PostsUnderReview implements Reviewable {
  private final PostRows rows;
  private final PostPresence presence;

  PostsUnderReview(PostRows rows, PostPresence presence) {
    this.rows = rows;
    this.presence = presence;
  }

  @Override
  public Set<Subject.Kind> kinds() {
    return Set.of(Subject.Kind.POST);
  }

  @Override
  public Optional<Standing> hold(Subject subject) {
    return rows.hold(subject.id())
        .map(held -> new Standing(held.accountId(), held.state(), held.everybodySees()));
  }

  @Override
  public void mark(Subject subject, boolean reported) {
    rows.report(subject.id(), reported);
  }

  @Override
  public Transition remove(Subject subject) {
    return presence.remove(subject.id());
  }

  @Override
  public Transition show(Subject subject) {
    return presence.show(subject.id());
  }
}

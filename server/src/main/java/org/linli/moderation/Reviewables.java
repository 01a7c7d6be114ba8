package org.linli.moderation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the domain of some content; what is nobody's is not there. */
@Component
class Reviewables {
  private final List<Reviewable> all;

  Reviewables(List<Reviewable> all) {
    this.all = all;
  }

  Optional<Reviewable.Standing> hold(Subject subject) {
    return of(subject).flatMap(content -> content.hold(subject));
  }

  boolean isOpenTo(long account, Subject subject) {
    return of(subject).filter(content -> content.isOpenTo(account, subject)).isPresent();
  }

  void mark(Subject subject, boolean reported) {
    of(subject).ifPresent(content -> content.mark(subject, reported));
  }

  Transition remove(Subject subject) {
    return of(subject).map(content -> content.remove(subject)).orElse(Transition.NO_SUCH_CONTENT);
  }

  Transition show(Subject subject) {
    return of(subject).map(content -> content.show(subject)).orElse(Transition.NO_SUCH_CONTENT);
  }

  private Optional<Reviewable> of(Subject subject) {
    return all.stream().filter(each -> each.kinds().contains(subject.kind())).findFirst();
  }
}

package org.linli.moderation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deciding on a case that one has looked at, unless somebody was faster. */
@Component
public class OpenCases {
  private final Reviewables content;
  private final Verdicts verdicts;
  private final Cases cases;

  OpenCases(Reviewables content, Verdicts verdicts, Cases cases) {
    this.content = content;
    this.verdicts = verdicts;
    this.cases = cases;
  }

  /** The content goes, or stays away. */
  @Transactional
  public Transition remove(Subject subject, long seen, Act.Reason reason, long staff) {
    return isOpen(subject, seen)
        ? verdicts.uphold(staff, subject, Act.Kind.REPORT_UPHELD, Optional.of(reason))
        : Transition.NOT_NOW;
  }

  /** Everybody sees it. */
  @Transactional
  public Transition pass(Subject subject, long seen, long staff) {
    return isOpen(subject, seen) ? verdicts.clear(staff, subject) : Transition.NOT_NOW;
  }

  /** The content is held, so that the case stays as it is until the transaction ends. */
  private boolean isOpen(Subject subject, long seen) {
    return content.hold(subject).isPresent()
        && cases.openOf(subject).map(ReviewCase::id).filter(id -> id == seen).isPresent();
  }
}

package org.linli.moderation;

import java.util.Optional;
import java.util.Set;

/** The content of a domain, as far as complaints and decisions on it go. */
public interface Reviewable {

  /** Whose content something is, and who sees it. */
  record Standing(long accountId, State state, boolean everybodySees) {}

  /** The kinds of content that are of this domain. */
  Set<Subject.Kind> kinds();

  /** Whether this member has anything to complain of there: for him, it is there at all. */
  default boolean isOpenTo(long account, Subject subject) {
    return true;
  }

  /** Holds it until the transaction ends. */
  Optional<Standing> hold(Subject subject);

  /** Marks it as complained of, or takes the mark away. */
  void mark(Subject subject, boolean reported);

  /** Takes it away from everybody. */
  Transition remove(Subject subject);

  /** Shows what has waited or was removed. */
  Transition show(Subject subject);
}

package org.linli.moderation;

import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members who complain of content, and authors who ask for another look. */
@Component
public class Complaints {
  private final Reviewables content;
  private final Reports reports;
  private final Appeals appeals;
  private final Cases cases;
  private final Outbox outbox;

  Complaints(Reviewables content, Reports reports, Appeals appeals, Cases cases, Outbox outbox) {
    this.content = content;
    this.reports = reports;
    this.appeals = appeals;
    this.cases = cases;
    this.outbox = outbox;
  }

  /** What came of complaining. */
  public enum Complaining {
    /** It will be looked at; also when the member has complained before. */
    DONE,
    NO_SUCH_CONTENT,
    REASON_TOO_LONG
  }

  /** What came of appealing. */
  public enum Appealing {
    DONE,
    /** It is somebody else's, or was not taken away. */
    NOT_ALLOWED,
    AGAIN,
    REASON_TOO_LONG
  }

  /** Complains; content that an administrator has found in order is not marked again. */
  @Transactional
  public Complaining complain(long account, Subject subject, String reason) {
    if (!content.isOpenTo(account, subject)) {
      return Complaining.NO_SUCH_CONTENT;
    }
    if (content.hold(subject).filter(Reviewable.Standing::everybodySees).isEmpty()) {
      return Complaining.NO_SUCH_CONTENT;
    }
    var cleared = cases.wasCleared(subject);
    return switch (reports.report(subject, account, reason)) {
      case REPORTED -> {
        if (!cleared) {
          content.mark(subject, true);
        }
        outbox.publish(new ContentReported(subject, account));
        yield Complaining.DONE;
      }
      case AGAIN -> Complaining.DONE;
      case REASON_TOO_LONG -> Complaining.REASON_TOO_LONG;
    };
  }

  /** Asks for another look at what was taken away, once. */
  @Transactional
  public Appealing appeal(long account, Subject subject, String reason) {
    var own = content.hold(subject).filter(standing -> standing.accountId() == account);
    if (own.filter(standing -> standing.state() == State.REMOVED).isEmpty()) {
      return Appealing.NOT_ALLOWED;
    }
    if (reason.codePointCount(0, reason.length()) > Reports.LONGEST) {
      return Appealing.REASON_TOO_LONG;
    }
    return appeals.appeal(subject, account, reason) ? Appealing.DONE : Appealing.AGAIN;
  }
}

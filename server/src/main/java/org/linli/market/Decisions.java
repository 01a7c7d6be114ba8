package org.linli.market;

import java.time.Clock;
import org.linli.identity.UserGroup;
import org.linli.identity.UserGroups;
import org.linli.media.Pictures;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators decide about applications; of two who decide at once one does. */
@Component
public class Decisions {
  private final ApplicationRows rows;
  private final UserGroups groups;
  private final Pictures pictures;
  private final Acts acts;
  private final Outbox outbox;
  private final Clock clock;

  Decisions(
      ApplicationRows rows,
      UserGroups groups,
      Pictures pictures,
      Acts acts,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.groups = groups;
    this.pictures = pictures;
    this.acts = acts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of deciding. */
  public enum Outcome {
    DECIDED,
    NO_SUCH_MEMBER,
    NOT_AN_APPLICANT
  }

  /** Makes an applicant what he wants to be. */
  @Transactional
  public Outcome confirm(long account, Profession profession, long administrator) {
    var outcome = move(account, profession, profession.members());
    if (outcome == Outcome.DECIDED) {
      rows.decide(account, profession, Application.State.CONFIRMED, clock.instant());
      switch (profession) {
        case SPECIALIST -> {
          acts.log(administrator, Act.Kind.SPECIALIST_CONFIRMED, account);
          outbox.publish(new SpecialistConfirmed(account));
        }
        case ENTERPRISE -> {
          acts.log(administrator, Act.Kind.ENTERPRISE_CONFIRMED, account);
          outbox.publish(new EnterpriseConfirmed(account));
        }
      }
    }
    return outcome;
  }

  /** Lets an applicant be an ordinary member again, and forgets his licence. */
  @Transactional
  public Outcome refuse(long account, Profession profession, long administrator) {
    var outcome = move(account, profession, UserGroup.MEMBER);
    if (outcome == Outcome.DECIDED) {
      rows.decide(account, profession, Application.State.REFUSED, clock.instant());
      pictures.release(Application.referrer(account, profession));
      switch (profession) {
        case SPECIALIST -> {
          acts.log(administrator, Act.Kind.SPECIALIST_REFUSED, account);
          outbox.publish(new SpecialistRefused(account));
        }
        case ENTERPRISE -> {
          acts.log(administrator, Act.Kind.ENTERPRISE_REFUSED, account);
          outbox.publish(new EnterpriseRefused(account));
        }
      }
    }
    return outcome;
  }

  private Outcome move(long account, Profession profession, UserGroup to) {
    if (groups.move(account, profession.applicants(), to)) {
      return Outcome.DECIDED;
    }
    return groups.of(account).isPresent() ? Outcome.NOT_AN_APPLICANT : Outcome.NO_SUCH_MEMBER;
  }
}

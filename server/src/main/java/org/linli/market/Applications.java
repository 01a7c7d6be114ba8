package org.linli.market;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.identity.UserGroup;
import org.linli.identity.UserGroups;
import org.linli.media.Picture;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Members who want to be specialists or enterprises, each with the picture of a licence. */
@Component
public class Applications {
  private static final int LONGEST_TYPE = 200;
  private final ApplicationRows rows;
  private final UserGroups groups;
  private final Pictures pictures;
  private final Acts acts;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Applications(
      ApplicationRows rows,
      UserGroups groups,
      Pictures pictures,
      Acts acts,
      Clock clock,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.groups = groups;
    this.pictures = pictures;
    this.acts = acts;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** What came of applying. */
  public enum Outcome {
    APPLIED,
    NO_SUCH_MEMBER,
    /** Who waits already, is something already, administers or is banned does not apply. */
    NOT_AN_ORDINARY_MEMBER,
    UNFIT_LICENCE
  }

  /** Applies with a licence, which only administrators will see; who was refused may try again. */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome apply(long account, Profession profession, String licenceType, byte[] licence) {
    var group = groups.of(account);
    if (group.isEmpty()) {
      return Outcome.NO_SUCH_MEMBER;
    }
    if (group.get() != UserGroup.MEMBER) {
      return Outcome.NOT_AN_ORDINARY_MEMBER;
    }
    if (licenceType.codePointCount(0, licenceType.length()) > LONGEST_TYPE) {
      return Outcome.UNFIT_LICENCE;
    }
    return stored(licence)
        .map(picture ->
            transaction.execute(status -> {
              var applied = write(account, profession, licenceType, picture);
              if (applied != Outcome.APPLIED) {
                status.setRollbackOnly();
              }
              return applied;
            }))
        .orElse(Outcome.UNFIT_LICENCE);
  }

  /** The applications of an account, the latest first, for an administrator; the look is logged. */
  @Transactional
  public List<Application> shown(long account, long administrator) {
    acts.log(administrator, Act.Kind.LICENCE_LOOKED_AT, account);
    return rows.of(account);
  }

  /** How many wait for a decision. */
  public long waiting() {
    return rows.waiting();
  }

  /** One page of those that wait, the oldest first. */
  public List<Application> waiting(long offset, int limit) {
    return rows.waiting(offset, limit);
  }

  private Outcome write(long account, Profession profession, String type, Picture picture) {
    if (!groups.move(account, UserGroup.MEMBER, profession.applicants())) {
      return Outcome.NOT_AN_ORDINARY_MEMBER;
    }
    var referrer = Application.referrer(account, profession);
    pictures.release(referrer);
    rows.write(account, profession, type, picture.hash(), clock.instant());
    return pictures.keep(picture.hash(), referrer) ? Outcome.APPLIED : Outcome.UNFIT_LICENCE;
  }

  private Optional<Picture> stored(byte[] licence) {
    return switch (pictures.store(licence, Visibility.PRIVATE)) {
      case Pictures.Outcome.Stored(var picture) -> Optional.of(picture);
      case Pictures.Outcome.TooLarge(),
          Pictures.Outcome.TooManyPixels(),
          Pictures.Outcome.NotAPicture() ->
          Optional.empty();
    };
  }
}

package org.linli.identity;

import java.util.Optional;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Experience that an administrator gives, or takes, for a reason. */
@Component
public class Grants {
  /** The longest reason, in characters. */
  public static final int LONGEST = 200;

  /** The most points at once. */
  public static final int MOST = 1_000_000;

  private final Administrators administrators;
  private final ExperienceRows rows;
  private final Experience experience;
  private final Members members;
  private final Acts acts;

  Grants(
      Administrators administrators,
      ExperienceRows rows,
      Experience experience,
      Members members,
      Acts acts) {
    this.administrators = administrators;
    this.rows = rows;
    this.experience = experience;
    this.members = members;
    this.acts = acts;
  }

  /** What came of it. */
  public enum Outcome {
    DONE,
    /** Who asks does not administer (any more). */
    NO_ADMINISTRATOR,
    NO_SUCH_MEMBER,
    /** No or too long a reason, too many points, or no such level. */
    UNFIT
  }

  /** Gives points, or takes them. */
  @Transactional
  public Outcome points(long account, int points, String reason, long administrator) {
    return give(account, points, Optional.empty(), reason, administrator);
  }

  /** Gives or takes what is missing to the beginning of a level; the quiz counts as passed. */
  @Transactional
  public Outcome level(long account, int level, String reason, long administrator) {
    return give(account, 0, Optional.of(level), reason, administrator);
  }

  private Outcome give(
      long account, int points, Optional<Integer> level, String reason, long administrator) {
    if (!administrators.holdBoth(account, administrator)) {
      return Outcome.NO_ADMINISTRATOR;
    }
    if (unfit(reason)
        || Math.abs((long) points) > MOST
        || level.filter(wanted -> wanted < 1 || wanted > Level.LAST).isPresent()) {
      return Outcome.UNFIT;
    }
    var had = rows.hold(account);
    if (had.isEmpty()) {
      return Outcome.NO_SUCH_MEMBER;
    }
    var step = level.map(wanted -> Level.reach(wanted).from() - had.get()).orElse(points);
    experience.earn(account, step, reason);
    level.ifPresent(_ -> members.passQuiz(account));
    acts.log(administrator, Act.Kind.EXPERIENCE_GIVEN, account, "%+d %s".formatted(step, reason));
    return Outcome.DONE;
  }

  private static boolean unfit(String reason) {
    return reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST;
  }
}

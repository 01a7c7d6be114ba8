package org.linli.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.linli.identity.UserGroups.Place;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators change about members. */
@Component
public class MemberDesk {
  private static final Set<UserGroup> GIVEN =
      EnumSet.of(
          UserGroup.ADMINISTRATOR, UserGroup.MEMBER, UserGroup.SPECIALIST, UserGroup.ENTERPRISE);
  private final Administrators administrators;
  private final UserGroups groups;
  private final Duties duties;
  private final SelfPortrayal portrayal;
  private final Experience experience;
  private final Acts acts;
  private final Outbox outbox;

  MemberDesk(
      Administrators administrators,
      UserGroups groups,
      Duties duties,
      SelfPortrayal portrayal,
      Experience experience,
      Acts acts,
      Outbox outbox) {
    this.administrators = administrators;
    this.groups = groups;
    this.duties = duties;
    this.portrayal = portrayal;
    this.experience = experience;
    this.acts = acts;
    this.outbox = outbox;
  }

  /** What is to change; what is empty stays. */
  public record Change(
      String nickname, String picture, Optional<UserGroup> group, Optional<Integer> experience) {}

  /** What came of it. */
  public enum Outcome {
    DONE,
    /** Who asks does not administer (any more). */
    NO_ADMINISTRATOR,
    NO_SUCH_MEMBER,
    UNFIT_NICKNAME,
    UNKNOWN_PICTURE,
    /** Nobody takes it from himself, and who applies does it himself. */
    UNFIT_GROUP
  }

  /** Changes all of it or nothing. */
  @Transactional
  public Outcome change(long account, Change change, long administrator) {
    if (!administrators.holdBoth(account, administrator)) {
      return Outcome.NO_ADMINISTRATOR;
    }
    var place = groups.hold(account);
    if (place.isEmpty()) {
      return Outcome.NO_SUCH_MEMBER;
    }
    var group = change.group().filter(wanted -> wanted != place.get().group());
    if (group.isPresent() && !mayPut(place.get(), group.get(), account == administrator)) {
      return Outcome.UNFIT_GROUP;
    }
    var shown = new SelfPortrayal.Change(change.nickname(), change.picture(), false, "");
    return switch (portrayal.change(account, shown)) {
      case UNFIT_NICKNAME, UNFIT_DESCRIPTION -> Outcome.UNFIT_NICKNAME;
      case UNKNOWN_PICTURE -> Outcome.UNKNOWN_PICTURE;
      case DONE -> {
        change.experience().ifPresent(sum -> experience.set(account, sum));
        acts.log(
            administrator, Act.Kind.MEMBER_CHANGED, account, group.map(UserGroup::name).orElse(""));
        group.ifPresent(wanted -> put(account, wanted, administrator, Optional.empty(), ""));
        yield Outcome.DONE;
      }
    };
  }

  /** Bans a member, of whom nothing is deleted but his duties. */
  @Transactional
  public Outcome ban(long account, Optional<Act.Reason> reason, String note, long administrator) {
    if (!administrators.holdBoth(account, administrator)) {
      return Outcome.NO_ADMINISTRATOR;
    }
    var place = groups.hold(account);
    if (place.isEmpty()) {
      return Outcome.NO_SUCH_MEMBER;
    }
    if (place.get().group() == UserGroup.BANNED || account == administrator) {
      return Outcome.UNFIT_GROUP;
    }
    put(account, UserGroup.BANNED, administrator, reason, note);
    return Outcome.DONE;
  }

  /** Lets a banned member back to where he was. */
  @Transactional
  public Outcome unban(long account, long administrator) {
    if (!administrators.holdBoth(account, administrator)) {
      return Outcome.NO_ADMINISTRATOR;
    }
    var place = groups.hold(account);
    if (place.isEmpty()) {
      return Outcome.NO_SUCH_MEMBER;
    }
    if (place.get().group() != UserGroup.BANNED) {
      return Outcome.UNFIT_GROUP;
    }
    var before = place.get().before();
    groups.put(account, before == null ? UserGroup.MEMBER : before);
    acts.log(administrator, Act.Kind.MEMBER_UNBANNED, account);
    return Outcome.DONE;
  }

  private static boolean mayPut(Place place, UserGroup wanted, boolean oneself) {
    var possible = GIVEN.contains(wanted) || wanted == UserGroup.BANNED || wanted == place.before();
    return possible && !oneself;
  }

  private void put(
      long account, UserGroup group, long administrator, Optional<Act.Reason> reason, String note) {
    groups.put(account, group);
    if (group == UserGroup.BANNED) {
      duties.removeAll(account);
      acts.log(administrator, Act.Kind.MEMBER_BANNED, account, note, reason);
      outbox.publish(new MemberBanned(account));
    }
  }
}

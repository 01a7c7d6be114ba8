package org.linli.social;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who follows whom. A member is in at most one group of his follower. */
@Component
public class Follows {
  static final int MOST_LISTED = 1_000;
  private static final Counts NONE = new Counts(0, 0);
  private final FollowRows rows;
  private final FollowGroups groups;
  private final Counters counters;
  private final Living living;
  private final Outbox outbox;

  Follows(FollowRows rows, FollowGroups groups, Counters counters, Living living, Outbox outbox) {
    this.rows = rows;
    this.groups = groups;
    this.counters = counters;
    this.living = living;
    this.outbox = outbox;
  }

  /** How many follow an account, and how many it follows. */
  public record Counts(long fans, long follows) {}

  /** What came of following. */
  public enum Following {
    /** He is in that group now, perhaps moved from another. */
    FOLLOWED,
    ALREADY_IN_THAT_GROUP,
    NO_SUCH_GROUP,
    NO_SUCH_MEMBER,
    ONESELF
  }

  /** What came of unfollowing. */
  public enum Unfollowing {
    UNFOLLOWED,
    NOT_FOLLOWED
  }

  /**
   * Follows a member into a group; one who is in another group moves, and has been followed as long
   * as before.
   */
  @Transactional
  public Following follow(long follower, long followed, String groupName) {
    if (follower == followed) {
      return Following.ONESELF;
    }
    if (!living.has(followed)) {
      return Following.NO_SUCH_MEMBER;
    }
    return groups
        .hold(follower, groupName)
        .map(group -> into(group, follower, followed))
        .orElse(Following.NO_SUCH_GROUP);
  }

  /** Follows a member, who stays in the group he may be in already. */
  @Transactional
  public Following follow(long follower, long followed) {
    return follows(follower, followed)
        ? Following.ALREADY_IN_THAT_GROUP
        : follow(follower, followed, FollowGroups.DEFAULT);
  }

  /** Whether one follows the other, in whichever group. */
  public boolean follows(long follower, long followed) {
    return rows.exists(follower, followed);
  }

  /** Whom an account follows, newest first. */
  public List<Long> followedBy(long account, long offset, int limit) {
    return rows.followedBy(account, offset, limit).stream()
        .map(FollowRows.Placed::followedId)
        .toList();
  }

  /** Who follows an account and is followed by it, the newest of its follows first. */
  public List<Long> friendsOf(long account, long offset, int limit) {
    return rows.mutual(account, offset, limit);
  }

  /** Takes a member out of whichever group he is in. */
  @Transactional
  public Unfollowing unfollow(long follower, long followed) {
    return rows.end(follower, followed) ? Unfollowing.UNFOLLOWED : Unfollowing.NOT_FOLLOWED;
  }

  /** The 1,000 newest followers of an account, newest first. */
  public List<Long> followersOf(long account) {
    return followersOf(account, 0, MOST_LISTED);
  }

  /** A part of the followers of an account, newest first. */
  public List<Long> followersOf(long account, long offset, int limit) {
    var followers = rows.followersOf(account, offset, limit);
    return followers.stream().filter(living.among(followers)::contains).toList();
  }

  /** The counts of each of these accounts. */
  public Map<Long, Counts> countsOf(Collection<Long> accounts) {
    var kept = counters.of(accounts);
    return accounts.stream()
        .distinct()
        .collect(toMap(account -> account, account -> kept.getOrDefault(account, NONE)));
  }

  /**
   * Ends everything between an account and others, for good. Whom {@code Members} no longer knows
   * is forgotten in the night at the latest.
   */
  @Transactional
  public void forget(long account) {
    groups.forget(account);
    rows.endAll(account);
    counters.forget(account);
    rows.forgetDays(account);
  }

  private Following into(long group, long follower, long followed) {
    while (!rows.isIn(follower, followed, group)) {
      if (rows.move(follower, followed, group)) {
        return Following.FOLLOWED;
      }
      if (rows.add(follower, followed, group)) {
        outbox.publish(new MemberFollowed(follower, followed));
        return Following.FOLLOWED;
      }
    }
    return Following.ALREADY_IN_THAT_GROUP;
  }
}

package org.linli.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.identity.UserGroup;

/**
 * What an asker pays for the answer that he adopts.
 *
 * @param groups who may answer; nobody named means everybody
 */
public record Bounty(long fen, Set<UserGroup> groups) {
  /** For a question that costs nothing. */
  public static final Bounty NONE = new Bounty(0, Set.of());

  private static final long HIGHEST = 100_000_000;

  public Bounty {
    groups = Set.copyOf(groups);
  }

  /** What has become of it. */
  public enum State {
    NONE,
    /** It waits for the answer that is adopted. */
    OPEN,
    ADOPTED,
    /** It went back to the asker, and everybody reads the answers. */
    CLOSED;

    /** Whether only those read the answers who asked, answered or paid. */
    public boolean seals() {
      return this == OPEN || this == ADOPTED;
    }
  }

  /** Whether members of this group may answer. */
  boolean admits(UserGroup group) {
    return groups.isEmpty() || groups.contains(group) || group == UserGroup.ADMINISTRATOR;
  }

  boolean fits() {
    return fen >= 0 && fen <= HIGHEST;
  }

  State state() {
    return fen > 0 ? State.OPEN : State.NONE;
  }

  static String text(Collection<UserGroup> groups) {
    return groups.stream()
        .map(group -> String.valueOf(group.number()))
        .sorted()
        .collect(Collectors.joining(","));
  }

  static Set<UserGroup> read(String groups) {
    return groups.isEmpty()
        ? Set.of()
        : Arrays.stream(groups.split(","))
            .map(number -> UserGroup.values()[Integer.parseInt(number)])
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(UserGroup.class)));
  }
}

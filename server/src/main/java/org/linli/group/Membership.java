package org.linli.group;

/** What an account is to a group, and whether it has been silenced there. */
public record Membership(long groupId, long accountId, Rank rank, boolean silent) {
  /** Whether he may say something. */
  public boolean speaks() {
    return rank.belongs() && !silent;
  }
}

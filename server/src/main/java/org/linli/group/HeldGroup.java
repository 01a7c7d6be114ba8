package org.linli.group;

/** A group that nobody else changes until the transaction ends, nor who or what is in it. */
record HeldGroup(
    long id,
    long ownerId,
    String name,
    String description,
    String portrait,
    boolean listed,
    boolean open,
    int members,
    long places) {
  private static final int MOST_MEMBERS = 500;

  boolean full() {
    return members >= MOST_MEMBERS;
  }
}

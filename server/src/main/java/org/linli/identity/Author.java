package org.linli.identity;

/**
 * Who wrote something, as a reader sees him.
 *
 * @param id 0 for somebody who does not want to be known
 */
public record Author(
    long id, String nickname, String portrait, UserGroup userGroup, int experience, int level) {
  /** Somebody who does not want to be known. */
  public static final Author HIDDEN = new Author(0, null, null, UserGroup.MEMBER, 0, 1);

  /** Whether the reader must not know who it is. */
  public boolean hidden() {
    return id == 0;
  }

  /** What his experience has brought him to. */
  public Level standing() {
    return Level.of(level, experience);
  }
}

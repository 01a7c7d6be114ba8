package org.linli.social;

/**
 * Of what a member wants to be told while he does not look.
 *
 * @param talk when of what is said in his groups
 * @param falls whether of falls, in his browsers
 * @param letters whether of falls by e-mail too, while he is away
 */
public record PushChoice(Talk talk, boolean falls, boolean letters) {
  static final PushChoice USUAL = new PushChoice(Talk.NAMED, true, true);

  /** When somebody is told of what is said in a group. */
  public enum Talk {
    NEVER,
    /** When he is named. */
    NAMED,
    ALWAYS
  }
}

package org.linli.platform.live;

/**
 * What goes to a client.
 *
 * @param id after which the client resumes; negative for what nobody keeps
 */
public record Frame(long id, String text) {
  /** Says only that the connection lives. */
  static final Frame BEAT = passing("");

  /** What nobody keeps. */
  public static Frame passing(String text) {
    return new Frame(-1, text);
  }

  /** Whether a client can resume after it. */
  public boolean kept() {
    return id >= 0;
  }
}

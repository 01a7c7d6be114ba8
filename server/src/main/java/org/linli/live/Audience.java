package org.linli.live;

import org.linli.platform.live.Listening;

/** Whom something is told. */
enum Audience {
  MEMBER,
  GROUP,
  /** Who looks at it. */
  QUESTION,
  EVERYBODY;

  /** The topic of those who look at a question. */
  static String topic(long question) {
    return "question " + question;
  }

  /** Whether he looks at this question. */
  static boolean looksAt(Listening listening, long question) {
    return listening.topic().equals(topic(question));
  }
}

package org.linli.pages.articles;

import org.linli.moderation.Vote;

/** What a reader has made of an article. */
record Reading(Vote vote, boolean collected, boolean read) {
  static final Reading NOBODY = new Reading(null, false, false);

  boolean agreed() {
    return vote == Vote.AGREE;
  }

  boolean disagreed() {
    return vote == Vote.DISAGREE;
  }
}

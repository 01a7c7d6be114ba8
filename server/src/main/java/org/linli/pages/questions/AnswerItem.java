package org.linli.pages.questions;

import org.linli.knowledge.Answer;
import org.linli.moderation.State;
import org.linli.moderation.Vote;

/** An answer as a page shows it to its reader. */
record AnswerItem(
    Answer answer, String html, Vote vote, boolean collected, boolean mine, Offer offer) {

  /** Whether its reader may adopt it. */
  boolean adoptable() {
    return offer.choosing() && !mine && answer.state() == State.NORMAL;
  }

  boolean agreed() {
    return vote == Vote.AGREE;
  }

  boolean disagreed() {
    return vote == Vote.DISAGREE;
  }
}

package org.linli.pages.inbox;

import org.linli.media.Prose;
import org.linli.social.Conversation;
import org.linli.social.Message;

/**
 * A conversation in the list of all.
 *
 * @param beginning of its newest message, to be set into a page as it is
 */
record Talk(Conversation conversation, String beginning) {

  static Talk of(Conversation conversation) {
    return new Talk(conversation, new Prose(conversation.content()).beginning());
  }

  /** The key of the words that stand in place of what it said, or nothing. */
  String gone() {
    return Letter.gone(conversation.state());
  }

  boolean waits() {
    return conversation.state() == Message.State.WAITING;
  }
}

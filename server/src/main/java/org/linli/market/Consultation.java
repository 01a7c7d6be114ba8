package org.linli.market;

import java.time.Instant;
import java.util.List;
import org.linli.identity.Author;
import org.linli.media.Prose;

/**
 * A question put to one expert for money, as the two of them see it.
 *
 * @param content Markdown or HTML, cleaned where it might run
 * @param startsAt when they want to talk, or null
 * @param answer likewise, or null
 * @param messages how many they wrote beside it
 * @param dueAt when the money goes back unless there is an answer
 * @param settledAt when the money was paid or went back, or null
 */
public record Consultation(
    long id,
    Author customer,
    Author expert,
    String content,
    Instant startsAt,
    Instant endsAt,
    long fen,
    ConsultationState state,
    String answer,
    int messages,
    Instant bookedAt,
    Instant dueAt,
    Instant settledAt) {

  /** Who it is for somebody who is one of the two. */
  public Author other(long account) {
    return customer.id() == account ? expert : customer;
  }

  /** The pictures in its content as {@code <img>} tags. */
  public List<String> pictures() {
    return new Prose(content).pictures();
  }
}

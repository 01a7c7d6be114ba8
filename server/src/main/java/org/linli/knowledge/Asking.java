package org.linli.knowledge;

import java.time.Clock;
import java.util.Optional;
import org.linli.media.Illustrations;
import org.linli.moderation.SensitiveWords;
import org.linli.moderation.State;
import org.linli.wallet.RequestName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking questions. */
@Component
public class Asking {
  private final QuestionRows rows;
  private final Tagging tagging;
  private final QuestionPresence presence;
  private final Bounties bounties;
  private final AskingRequests requests;
  private final Illustrations illustrations;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Clock clock;

  Asking(
      QuestionRows rows,
      Tagging tagging,
      QuestionPresence presence,
      Bounties bounties,
      AskingRequests requests,
      Illustrations illustrations,
      SensitiveWords words,
      PostingLimits limits,
      Clock clock) {
    this.rows = rows;
    this.tagging = tagging;
    this.presence = presence;
    this.bounties = bounties;
    this.requests = requests;
    this.illustrations = illustrations;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** What came of asking. */
  public sealed interface Outcome {
    /** Everybody sees it, or it waits for an administrator because of its words. */
    record Asked(long questionId, boolean waits) implements Outcome {}

    /** Title or description are too long or too short, or there are too many tags or pictures. */
    record Unfit() implements Outcome {}

    record UnknownTag() implements Outcome {}

    record TooOften() implements Outcome {}

    /** He has not got what he offers. */
    record TooPoor() implements Outcome {}
  }

  /** Asks without offering anything. */
  @Transactional
  public Outcome ask(long account, QuestionDraft draft) {
    return ask(account, draft, Bounty.NONE, Optional.empty());
  }

  /**
   * Asks; what is offered for the adopted answer is paid and held at once. Asking again under the
   * same name is answered with the question that there is.
   */
  @Transactional
  public Outcome ask(
      long account, QuestionDraft draft, Bounty bounty, Optional<RequestName> request) {
    if (!draft.fits() || !bounty.fits()) {
      return new Outcome.Unfit();
    }
    if (!tagging.known(draft.tags())) {
      return new Outcome.UnknownTag();
    }
    if (!limits.question(account)) {
      return new Outcome.TooOften();
    }
    var id = rows.next();
    if (request.isPresent() && !requests.begin(account, request.get(), id)) {
      return again(account, request.get());
    }
    if (!bounties.take(account, id, bounty.fen())) {
      request.ifPresent(name -> requests.end(account, name));
      return new Outcome.TooPoor();
    }
    return asked(id, account, draft, bounty);
  }

  private Outcome again(long account, RequestName request) {
    return requests
        .question(account, request)
        .flatMap(rows::hold)
        .map(held -> new Outcome.Asked(held.id(), held.state() == State.WAITING))
        .orElseThrow();
  }

  private Outcome asked(long id, long account, QuestionDraft draft, Bounty bounty) {
    var now = clock.instant();
    var waits = draft.mentions(words);
    rows.add(id, account, draft, bounty, now);
    tagging.tag(id, draft.tags(), now, false);
    illustrations.keep("question " + id, draft.prose().ownPictures());
    rows.hold(id).ifPresent(waits ? presence::suspect : presence::appear);
    return new Outcome.Asked(id, waits);
  }
}

package org.linli.discovery;

import java.time.Clock;
import java.util.Set;
import org.linli.identity.Members;
import org.linli.knowledge.AnswerAgreed;
import org.linli.knowledge.AnswerCollected;
import org.linli.knowledge.AnswerDisagreed;
import org.linli.knowledge.AnswerGiven;
import org.linli.knowledge.AnswerUncollected;
import org.linli.knowledge.AnswerVoteWithdrawn;
import org.linli.knowledge.QuestionFollowed;
import org.linli.knowledge.QuestionUnfollowed;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Journals what members do with questions and answers; what they take back goes from it. */
@Component
class Deeds implements Listener {
  private static final long ONCE = 0;
  private final Actions actions;
  private final Members members;
  private final Clock clock;

  Deeds(Actions actions, Members members, Clock clock) {
    this.actions = actions;
    this.members = members;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "deeds";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        AnswerAgreed.class,
        AnswerDisagreed.class,
        AnswerVoteWithdrawn.class,
        AnswerGiven.class,
        AnswerCollected.class,
        AnswerUncollected.class,
        QuestionFollowed.class,
        QuestionUnfollowed.class);
  }

  @Override
  public void hear(Event event) {
    switch (event) {
      case AnswerAgreed(var answer, var account) -> {
        actions.take(account, ActionKind.DISAGREED_ANSWER, answer);
        note(account, ActionKind.AGREED_ANSWER, answer, ONCE);
      }
      case AnswerDisagreed(var answer, var account) -> {
        actions.take(account, ActionKind.AGREED_ANSWER, answer);
        note(account, ActionKind.DISAGREED_ANSWER, answer, ONCE);
      }
      case AnswerVoteWithdrawn(var answer, var account) -> {
        actions.take(account, ActionKind.AGREED_ANSWER, answer);
        actions.take(account, ActionKind.DISAGREED_ANSWER, answer);
      }
      case AnswerGiven(var answer, var question, var account) ->
          note(account, ActionKind.ANSWERED_QUESTION, question, answer);
      case AnswerCollected(var answer, var account) ->
          note(account, ActionKind.COLLECTED_ANSWER, answer, ONCE);
      case AnswerUncollected(var answer, var account) ->
          actions.take(account, ActionKind.COLLECTED_ANSWER, answer);
      case QuestionFollowed(var question, var account) ->
          note(account, ActionKind.FOLLOWED_QUESTION, question, ONCE);
      case QuestionUnfollowed(var question, var account) ->
          actions.take(account, ActionKind.FOLLOWED_QUESTION, question);
      default -> throw new IllegalArgumentException(event.toString());
    }
  }

  private void note(long account, ActionKind kind, long target, long occasion) {
    if (members.hold(account)) {
      actions.record(account, kind, target, occasion, clock.instant());
    }
  }
}

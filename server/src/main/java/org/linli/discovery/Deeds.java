package org.linli.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.knowledge.AnswerAgreed;
import org.linli.knowledge.AnswerCollected;
import org.linli.knowledge.AnswerDisagreed;
import org.linli.knowledge.AnswerGiven;
import org.linli.knowledge.AnswerUncollected;
import org.linli.knowledge.AnswerVoteWithdrawn;
import org.linli.knowledge.CommentAgreed;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.CommentVoteWithdrawn;
import org.linli.knowledge.Comments;
import org.linli.knowledge.QuestionFollowed;
import org.linli.knowledge.QuestionUnfollowed;
import org.linli.moderation.ContentReported;
import org.linli.moderation.Subject;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Journals what members do with questions and answers; what they take back goes from it. */
@Component
class Deeds implements Listener {
  private static final long ONCE = 0;
  private final Actions actions;
  private final ActionTargets targets;
  private final Comments comments;
  private final Members members;

  Deeds(Actions actions, ActionTargets targets, Comments comments, Members members) {
    this.actions = actions;
    this.targets = targets;
    this.comments = comments;
    this.members = members;
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
        QuestionUnfollowed.class,
        CommentAgreed.class,
        CommentVoteWithdrawn.class,
        ContentReported.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    switch (event) {
      case AnswerAgreed(var answer, var account) -> {
        actions.take(account, ActionKind.DISAGREED_ANSWER, answer);
        note(account, ActionKind.AGREED_ANSWER, answer, ONCE, happenedAt);
      }
      case AnswerDisagreed(var answer, var account) -> {
        actions.take(account, ActionKind.AGREED_ANSWER, answer);
        note(account, ActionKind.DISAGREED_ANSWER, answer, ONCE, happenedAt);
      }
      case AnswerVoteWithdrawn(var answer, var account) -> {
        actions.take(account, ActionKind.AGREED_ANSWER, answer);
        actions.take(account, ActionKind.DISAGREED_ANSWER, answer);
      }
      case AnswerGiven(var answer, var question, var account) ->
          note(account, ActionKind.ANSWERED_QUESTION, question, answer, happenedAt);
      case AnswerCollected(var answer, var account) ->
          note(account, ActionKind.COLLECTED_ANSWER, answer, ONCE, happenedAt);
      case AnswerUncollected(var answer, var account) ->
          actions.take(account, ActionKind.COLLECTED_ANSWER, answer);
      case QuestionFollowed(var question, var account) ->
          note(account, ActionKind.FOLLOWED_QUESTION, question, ONCE, happenedAt);
      case QuestionUnfollowed(var question, var account) ->
          actions.take(account, ActionKind.FOLLOWED_QUESTION, question);
      case CommentAgreed(var comment, var place, var account) -> {
        place(comment, place);
        note(account, agreed(place), comment, ONCE, happenedAt);
      }
      case CommentVoteWithdrawn(var comment, var place, var account) ->
          actions.take(account, agreed(place), comment);
      case ContentReported(var subject, var account) ->
          reported(subject.kind())
              .ifPresent(kind -> note(account, kind, subject.id(), ONCE, happenedAt));
      default -> throw new IllegalArgumentException(event.toString());
    }
  }

  private void place(long comment, CommentPlace place) {
    if (place == CommentPlace.QUESTION) {
      comments
          .byIds(List.of(comment), Reader.ADMINISTRATOR)
          .forEach(found -> targets.place(comment, found.targetId()));
    }
  }

  private static ActionKind agreed(CommentPlace place) {
    return switch (place) {
      case QUESTION -> ActionKind.AGREED_QUESTION_COMMENT;
      case ANSWER -> ActionKind.AGREED_ANSWER_COMMENT;
    };
  }

  /** The kinds of content whose reports the journal tells apart. */
  private static Optional<ActionKind> reported(Subject.Kind kind) {
    return switch (kind) {
      case QUESTION -> Optional.of(ActionKind.REPORTED_QUESTION);
      case ANSWER -> Optional.of(ActionKind.REPORTED_ANSWER);
      case ANSWER_COMMENT -> Optional.of(ActionKind.REPORTED_ANSWER_COMMENT);
      case ARTICLE -> Optional.of(ActionKind.REPORTED_ARTICLE);
      case QUESTION_COMMENT, ARTICLE_COMMENT, DEMAND, MESSAGE, GROUP_MESSAGE, POST ->
          Optional.empty();
    };
  }

  private void note(long account, ActionKind kind, long target, long occasion, Instant at) {
    if (members.hold(account)) {
      actions.record(account, kind, target, occasion, at);
    }
  }
}

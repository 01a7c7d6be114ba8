package org.linli.demo;

import org.linli.knowledge.AnswerCollections;
import org.linli.knowledge.QuestionFollows;
import org.linli.knowledge.QuestionViews;
import org.linli.knowledge.Votes;
import org.linli.moderation.Vote;
import org.linli.social.Follows;
import org.springframework.stereotype.Component;

/** What people think of what was said, and of each other. */
@Component
class Echo {
  private final Cast cast;
  private final Made made;
  private final Votes votes;
  private final AnswerCollections collections;
  private final QuestionFollows follows;
  private final QuestionViews views;
  private final Follows friends;

  Echo(
      Cast cast,
      Made made,
      Votes votes,
      AnswerCollections collections,
      QuestionFollows follows,
      QuestionViews views,
      Follows friends) {
    this.cast = cast;
    this.made = made;
    this.votes = votes;
    this.collections = collections;
    this.follows = follows;
    this.views = views;
    this.friends = friends;
  }

  void vote(String answer, String person, Vote vote) {
    cast.with(person, answer, (account, id) -> votes.cast(account, id, vote));
  }

  void collect(String answer, String person) {
    cast.with(person, answer, collections::add);
  }

  void follow(String question, String person) {
    cast.with(person, question, follows::follow);
  }

  void befriend(String person, String other) {
    cast.find(person)
        .ifPresent(
            follower -> cast.find(other).ifPresent(friend -> friends.follow(follower, friend)));
  }

  void view(String question, int times) {
    made.find(question)
        .ifPresent(id -> {
          for (var i = 0; i < times; i++) {
            views.viewed(id);
          }
        });
  }
}

package org.linli.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.knowledge.CommentPlace;
import org.linli.moderation.Subject;
import org.linli.moderation.Vote;
import org.springframework.stereotype.Component;

/** Who does what when; the same at every start. */
@Component
class Script {
  private final Story story;
  private final Talk talk;
  private final Echo echo;
  private final Columns columns;
  private final Clubs clubs;
  private final Market market;
  private final Street street;
  private final Shop shop;
  private final Letters letters;
  private final Wardens wardens;

  Script(
      Story story,
      Talk talk,
      Echo echo,
      Columns columns,
      Clubs clubs,
      Market market,
      Street street,
      Shop shop,
      Letters letters,
      Wardens wardens) {
    this.story = story;
    this.talk = talk;
    this.echo = echo;
    this.columns = columns;
    this.clubs = clubs;
    this.market = market;
    this.street = street;
    this.shop = shop;
    this.letters = letters;
    this.wardens = wardens;
  }

  List<Act> acts() {
    var timeline = new Timeline();
    friendships(timeline);
    var posts = story.posts();
    for (var i = 0; i < posts.size(); i++) {
      question(timeline, "question " + i, posts.get(i));
    }
    columns.add(timeline);
    clubs.add(timeline);
    market.add(timeline);
    street.add(timeline);
    shop.add(timeline);
    letters.add(timeline);
    wardens.duties(timeline);
    return timeline.acts();
  }

  private void friendships(Timeline timeline) {
    var people = story.people();
    var came = people.stream().collect(Collectors.toMap(Person::username, Person::hours));
    for (var person : people) {
      timeline.soon(
          allThere(person, came),
          person.follows(),
          other -> echo.befriend(person.username(), other));
    }
  }

  private static double allThere(Person person, Map<String, Double> came) {
    return person.follows().stream().mapToDouble(came::get).reduce(person.hours(), Math::min);
  }

  private void question(Timeline timeline, String part, Post post) {
    timeline.add(post.hours(), () -> talk.ask(part, post));
    timeline.soon(post.hours(), post.followers(), member -> echo.follow(part, member));
    comments(timeline, CommentPlace.QUESTION, part, post.comments());
    for (var i = 0; i < post.answers().size(); i++) {
      answer(timeline, part, part + " answer " + i, post.answers().get(i));
    }
    wardens.complaints(timeline, Subject.Kind.QUESTION, part, post.complaints());
    timeline.add(0, () -> echo.view(part, post.views()));
  }

  private void answer(Timeline timeline, String question, String part, Reply reply) {
    var hours = reply.hours();
    timeline.add(hours, () -> talk.answer(part, question, reply));
    timeline.soon(hours, reply.agrees(), member -> echo.vote(part, member, Vote.AGREE));
    timeline.soon(hours, reply.disagrees(), member -> echo.vote(part, member, Vote.DISAGREE));
    timeline.soon(hours, reply.collectors(), member -> echo.collect(part, member));
    comments(timeline, CommentPlace.ANSWER, part, reply.comments());
    wardens.complaints(timeline, Subject.Kind.ANSWER, part, reply.complaints());
  }

  private void comments(Timeline timeline, CommentPlace place, String part, List<Remark> remarks) {
    remarks.forEach(
        remark -> timeline.add(remark.hours(), () -> talk.comment(place, part, remark)));
  }
}

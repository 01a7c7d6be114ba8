package org.linli.demo;

import org.linli.group.Founding;
import org.linli.group.GroupDraft;
import org.linli.group.Invitations;
import org.linli.group.Messaging;
import org.linli.group.Ranks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who founds what group, comes into it, and says what in it. */
@Component
class Clubs {
  private static final Logger log = LoggerFactory.getLogger(Clubs.class);
  private static final int TEXT = 0;
  private final Story story;
  private final Founding founding;
  private final Invitations invitations;
  private final Ranks ranks;
  private final Messaging messaging;
  private final Cast cast;
  private final Made made;

  Clubs(
      Story story,
      Founding founding,
      Invitations invitations,
      Ranks ranks,
      Messaging messaging,
      Cast cast,
      Made made) {
    this.story = story;
    this.founding = founding;
    this.invitations = invitations;
    this.ranks = ranks;
    this.messaging = messaging;
    this.cast = cast;
    this.made = made;
  }

  void add(Timeline timeline) {
    var clubs = story.clubs();
    for (var i = 0; i < clubs.size(); i++) {
      var part = "group " + i;
      var club = clubs.get(i);
      timeline.add(club.hours(), () -> found(part, club));
      club.members().forEach(member -> timeline.add(club.hours(), () -> join(part, club, member)));
      club.admins().forEach(member -> timeline.add(club.hours(), () -> lead(part, club, member)));
      club.said().forEach(remark -> timeline.add(remark.hours(), () -> say(part, remark)));
    }
  }

  private void found(String part, Club club) {
    var draft = new GroupDraft(club.name(), club.description(), "", true);
    cast.find(club.founder())
        .ifPresent(account -> {
          switch (founding.found(account, draft)) {
            case Founding.Outcome.Founded(var id) -> made.put(part, id);
            case Founding.Outcome.Unfit(), Founding.Outcome.TooMany() ->
                log.warn("The {} of the demo community was not founded", part);
          }
        });
  }

  private void join(String part, Club club, String member) {
    cast.with(
        club.founder(),
        part,
        (founder, id) ->
            cast.find(member)
                .ifPresent(account -> {
                  invitations.invite(founder, id, account);
                  invitations.accept(account, id);
                }));
  }

  private void lead(String part, Club club, String member) {
    cast.with(
        club.founder(),
        part,
        (founder, id) ->
            cast.find(member).ifPresent(account -> ranks.promote(founder, id, account)));
  }

  private void say(String part, Remark remark) {
    cast.with(
        remark.author(),
        part,
        (account, id) -> messaging.send(account, id, TEXT, remark.content()));
  }
}

package org.linli.demo;

import java.util.ArrayList;
import java.util.List;
import org.linli.identity.Members;
import org.linli.identity.Portraits;
import org.springframework.stereotype.Component;

/** Most people show a picture; it is drawn for them. */
@Component
class Faces {
  private static final int ONE_SHOWS_NONE = 5;
  private final Story story;
  private final Members members;
  private final Portraits portraits;

  Faces(Story story, Members members, Portraits portraits) {
    this.story = story;
    this.members = members;
    this.portraits = portraits;
  }

  List<Runnable> scenes() {
    var people = story.people();
    var scenes = new ArrayList<Runnable>();
    for (var i = 0; i < people.size(); i++) {
      if (i % ONE_SHOWS_NONE != ONE_SHOWS_NONE - 1) {
        var username = people.get(i).username();
        var place = i;
        scenes.add(() -> show(username, place));
      }
    }
    return scenes;
  }

  private void show(String username, int place) {
    members
        .byLogin(username)
        .filter(member -> member.portrait() == null)
        .ifPresent(member -> portraits.show(member.id(), Motif.drawn(place)));
  }
}

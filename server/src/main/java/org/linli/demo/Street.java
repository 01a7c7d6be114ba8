package org.linli.demo;

import java.util.Optional;
import org.linli.neighbourhood.Place;
import org.linli.neighbourhood.PostDraft;
import org.linli.neighbourhood.Posting;
import org.springframework.stereotype.Component;

/** Who tells neighbours what, all round one square. */
@Component
class Street {
  private final Story story;
  private final Posting posting;
  private final Cast cast;

  Street(Story story, Posting posting, Cast cast) {
    this.story = story;
    this.posting = posting;
    this.cast = cast;
  }

  void add(Timeline timeline) {
    story.hails().forEach(hail -> timeline.add(hail.hours(), () -> tell(hail)));
  }

  private void tell(Hail hail) {
    var place = Place.of(hail.latitude(), hail.longitude());
    var draft = new PostDraft(hail.content(), Optional.empty(), place);
    cast.find(hail.author()).ifPresent(account -> posting.publish(account, draft));
  }
}

package org.linli.pages.writing;

import org.linli.identity.Member;
import org.linli.identity.Reader;
import org.linli.identity.Standing;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Component;

/** Who reads, and who may write. */
@Component
public class Desk {
  private final Standing standing;

  Desk(Standing standing) {
    this.standing = standing;
  }

  /** Who reads. */
  public Reader reader(Visit visit) {
    return visit
        .self()
        .map(self -> new Reader(self.id(), standing.administers(self.id())))
        .orElse(Reader.STRANGER);
  }

  /** The member who is signed in, if he may vote, follow and collect. */
  public Member acting(Visit visit) {
    var self = visit.member();
    if (!standing.mayWrite(self.id())) {
      throw new NotHere();
    }
    return self;
  }

  /** Whether the member who is signed in may ask, answer and comment. */
  public boolean mayPost(Visit visit) {
    return standing.mayPost(visit.member().id());
  }
}

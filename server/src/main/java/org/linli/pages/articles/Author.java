package org.linli.pages.articles;

import org.linli.articles.Writers;
import org.linli.identity.Member;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Component;

/** Who may write articles here; for others the pages for it are not there. */
@Component
class Author {
  private final Writers writers;
  private final Desk desk;

  Author(Writers writers, Desk desk) {
    this.writers = writers;
    this.desk = desk;
  }

  Member of(Visit visit) {
    var self = visit.member();
    if (!writers.has(self.id()) || !desk.mayPost(visit)) {
      throw new NotHere();
    }
    return self;
  }
}

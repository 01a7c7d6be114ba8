package org.linli.articles;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** What an erased account has put by, read and not yet published goes; what it wrote stays. */
@Component
class Leaving implements ErasureListener {
  private final ArticleMarks marks;
  private final SavedDrafts drafts;

  Leaving(ArticleMarks marks, SavedDrafts drafts) {
    this.marks = marks;
    this.drafts = drafts;
  }

  @Override
  public void erased(long account) {
    marks.forget(account);
    drafts.forget(account);
  }
}

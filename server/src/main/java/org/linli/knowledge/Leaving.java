package org.linli.knowledge;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** What an erased account has put by goes; what it wrote and voted stays. */
@Component
class Leaving implements ErasureListener {
  private final QuestionFollows follows;
  private final AnswerCollections collections;

  Leaving(QuestionFollows follows, AnswerCollections collections) {
    this.follows = follows;
    this.collections = collections;
  }

  @Override
  public void erased(long account) {
    follows.forget(account);
    collections.forget(account);
  }
}

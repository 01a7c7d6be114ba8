package org.linli.social;

import org.springframework.stereotype.Component;

/** Of whose doings a member is told nothing. */
@Component
class Unwelcome {

  /** Whether it is what the member did himself. */
  boolean is(NewNotice notice) {
    return notice.kind().optional() && notice.owner() == notice.sender();
  }
}

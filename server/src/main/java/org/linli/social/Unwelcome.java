package org.linli.social;

import org.springframework.stereotype.Component;

/** Of whose doings a member is told nothing. */
@Component
class Unwelcome {
  private final Blocks blocks;

  Unwelcome(Blocks blocks) {
    this.blocks = blocks;
  }

  /**
   * Whether it is what the member did himself, or somebody whom he has blocked. Who is not named
   * does not show by his silence that he is the blocked one.
   */
  boolean is(NewNotice notice) {
    return notice.kind().optional()
        && (notice.owner() == notice.sender()
            || notice.named() && blocks.blocks(notice.owner(), notice.sender()));
  }
}

package org.linli.social;

import org.springframework.stereotype.Component;

/** Of whose doings a member is told nothing. */
@Component
class Unwelcome {
  private final Blocks blocks;

  Unwelcome(Blocks blocks) {
    this.blocks = blocks;
  }

  /** Whether it is what the member did himself, or somebody whom he has blocked. */
  boolean is(NewNotice notice) {
    return notice.kind().optional()
        && (notice.owner() == notice.sender() || blocks.blocks(notice.owner(), notice.sender()));
  }
}

package org.linli.market;

import java.time.Instant;
import java.util.List;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;

record MilestoneRow(
    long id,
    long demandId,
    String demandTitle,
    long ownerId,
    long accountId,
    String title,
    long fen,
    Milestone.State state,
    long earnedFen,
    Instant dueAt,
    String nickname,
    String portrait,
    UserGroup userGroup,
    int experience,
    int level) {

  Milestone milestone(List<MilestoneStep> steps) {
    return new Milestone(
        id,
        demandId,
        demandTitle,
        ownerId,
        new Author(accountId, nickname, portrait, userGroup, experience, level),
        title,
        fen,
        state,
        earnedFen,
        dueAt,
        steps);
  }
}

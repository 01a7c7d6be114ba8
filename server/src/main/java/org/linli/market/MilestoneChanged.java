package org.linli.market;

import org.linli.platform.Event;

/**
 * Something happened to a milestone.
 *
 * @param by who did it, 0 for the server
 * @param earned what went to who does the work; the rest of a settled one went to the owner
 */
public record MilestoneChanged(
    long milestoneId,
    long demandId,
    String title,
    String demandTitle,
    long ownerId,
    long memberId,
    MilestoneStep.Kind kind,
    long by,
    long fen,
    long earned)
    implements Event {}

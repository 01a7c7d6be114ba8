package org.linli.moderation;

import org.linli.platform.Event;

/** Somebody has decided on a case; upheld is what takes the content away. */
public record CaseDecided(Subject subject, ReviewCase.Cause cause, boolean upheld)
    implements Event {}

package org.linli.moderation;

import java.time.Instant;

/**
 * Something that an administrator did.
 *
 * @param targetId the id of what it is about, 0 for all of its kind
 * @param about a name or a reason, nothing personal
 */
public record Act(
    long id, long administratorId, Kind kind, long targetId, String about, Instant at) {

  /** What was done. */
  public enum Kind {
    REAL_NAME_CONFIRMED,
    REAL_NAME_REFUSED,
    SPECIALIST_CONFIRMED,
    SPECIALIST_REFUSED,
    ENTERPRISE_CONFIRMED,
    ENTERPRISE_REFUSED,
    MEMBER_BANNED,
    DEMAND_REMOVED,
    QUESTION_REMOVED,
    ANSWER_REMOVED,
    GROUP_REMOVED,
    REPORT_UPHELD,
    REPORT_REFUSED,
    ARTICLE_REMOVED,
    ARTICLE_PASSED,
    ARTICLE_REFUSED,
    TAG_CHANGED,
    TAG_REMOVED,
    ACTIVITY_CHANGED,
    NOTICE_SENT,
    MEMBER_CHANGED,
    REAL_NAMES_LOOKED_AT,
    LICENCE_LOOKED_AT,
    DUTY_GIVEN,
    DUTY_TAKEN,
    MEMBER_UNBANNED,
    EXPERIENCE_GIVEN,
    SESSIONS_ENDED,
    QUESTION_RESTORED,
    ANSWER_RESTORED,
    COMMENT_REMOVED,
    COMMENT_RESTORED,
    WORD_ADDED,
    WORD_REMOVED
  }
}

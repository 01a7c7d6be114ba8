package org.linli.moderation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that an administrator did, or who has a duty.
 *
 * @param targetId the id of what it is about, 0 for all of its kind
 * @param about a name or a note, nothing personal
 * @param reason null where none was asked for
 */
public record Act(
    long id,
    long administratorId,
    Kind kind,
    long targetId,
    String about,
    Reason reason,
    Instant at) {

  /** What it was done to. */
  public enum Matter {
    MEMBER,
    QUESTION,
    ANSWER,
    COMMENT,
    ARTICLE,
    /** What {@code about} says: a complaint can be of any content. */
    CONTENT,
    TAG,
    OTHER;

    /** What is done to it. */
    public Set<Kind> kinds() {
      return Arrays.stream(Kind.values())
          .filter(kind -> kind.matter == this)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** Why content goes, in words that name nobody. */
  public enum Reason {
    SPAM,
    ABUSE,
    ILLEGAL,
    PRIVACY,
    FALSEHOOD,
    ELSEWHERE,
    OTHER
  }

  /** What was done. */
  public enum Kind {
    REAL_NAME_CONFIRMED(Matter.MEMBER),
    REAL_NAME_REFUSED(Matter.MEMBER),
    SPECIALIST_CONFIRMED(Matter.MEMBER),
    SPECIALIST_REFUSED(Matter.MEMBER),
    ENTERPRISE_CONFIRMED(Matter.MEMBER),
    ENTERPRISE_REFUSED(Matter.MEMBER),
    MEMBER_BANNED(Matter.MEMBER),
    DEMAND_REMOVED(Matter.OTHER),
    QUESTION_REMOVED(Matter.QUESTION),
    ANSWER_REMOVED(Matter.ANSWER),
    GROUP_REMOVED(Matter.OTHER),
    REPORT_UPHELD(Matter.CONTENT),
    REPORT_REFUSED(Matter.CONTENT),
    ARTICLE_REMOVED(Matter.ARTICLE),
    ARTICLE_PASSED(Matter.ARTICLE),
    ARTICLE_REFUSED(Matter.ARTICLE),
    TAG_CHANGED(Matter.TAG),
    TAG_REMOVED(Matter.TAG),
    ACTIVITY_CHANGED(Matter.OTHER),
    NOTICE_SENT(Matter.OTHER),
    MEMBER_CHANGED(Matter.MEMBER),
    REAL_NAMES_LOOKED_AT(Matter.MEMBER),
    LICENCE_LOOKED_AT(Matter.MEMBER),
    DUTY_GIVEN(Matter.MEMBER),
    DUTY_TAKEN(Matter.MEMBER),
    MEMBER_UNBANNED(Matter.MEMBER),
    EXPERIENCE_GIVEN(Matter.MEMBER),
    SESSIONS_ENDED(Matter.MEMBER),
    MEMBERS_EXPORTED(Matter.OTHER),
    QUESTION_RESTORED(Matter.QUESTION),
    ANSWER_RESTORED(Matter.ANSWER),
    COMMENT_REMOVED(Matter.COMMENT),
    COMMENT_RESTORED(Matter.COMMENT),
    WORD_ADDED(Matter.OTHER),
    WORD_REMOVED(Matter.OTHER),
    WITHDRAWAL_APPROVED(Matter.OTHER),
    WITHDRAWAL_REFUSED(Matter.OTHER),
    GROUP_READ(Matter.OTHER),
    DEMAND_RESTORED(Matter.OTHER),
    MILESTONE_DECIDED(Matter.OTHER),
    FACE_GROUP_CHANGED(Matter.OTHER),
    FACE_GROUP_REMOVED(Matter.OTHER),
    FACE_FINDS_LOOKED_AT(Matter.OTHER),
    FACE_PICTURE_LOOKED_AT(Matter.MEMBER),
    /** By the operator, who is no member. */
    PASSWORD_RESET(Matter.MEMBER);

    private final Matter matter;

    Kind(Matter matter) {
      this.matter = matter;
    }

    /** What it is done to. */
    public Matter matter() {
      return matter;
    }
  }
}

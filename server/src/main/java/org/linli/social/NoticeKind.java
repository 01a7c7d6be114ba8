package org.linli.social;

import java.util.EnumSet;
import java.util.Set;

/** What a notice is about, as members choose what they want to hear of. */
public enum NoticeKind {
  /** The community has something to say. */
  SYSTEM(SiteNotice.Kind.PERSONAL),
  /** An application was decided on. */
  DECISION(SiteNotice.Kind.PERSONAL),
  /** What was written was taken away or brought back, or a complaint was decided on. */
  MODERATION(SiteNotice.Kind.PERSONAL),
  PAYMENT(SiteNotice.Kind.PERSONAL),
  /** Of a consultation: what customer and expert did. */
  CONSULTATION(SiteNotice.Kind.PERSONAL),
  /** Of a chat group: invitations, applications, decisions. */
  GROUP(SiteNotice.Kind.GROUP),
  ANSWER(SiteNotice.Kind.MEMBER),
  COMMENT(SiteNotice.Kind.MEMBER),
  /** A comment that begins with the member's name. */
  REPLY(SiteNotice.Kind.MEMBER),
  /** A text that names the member anywhere else. */
  MENTION(SiteNotice.Kind.MEMBER),
  FOLLOWER(SiteNotice.Kind.MEMBER),
  /** Others agree. */
  VOTE(SiteNotice.Kind.MEMBER),
  /** Others follow a question, or collected an answer or an article. */
  COLLECTION(SiteNotice.Kind.MEMBER);

  /** What the community itself says, as the documents' lists of system messages have it. */
  public static final Set<NoticeKind> OF_THE_SITE =
      EnumSet.of(SYSTEM, DECISION, MODERATION, PAYMENT, CONSULTATION, GROUP);

  /** All there are. */
  public static final Set<NoticeKind> ALL = EnumSet.allOf(NoticeKind.class);

  private final SiteNotice.Kind audience;

  NoticeKind(SiteNotice.Kind audience) {
    this.audience = audience;
  }

  SiteNotice.Kind audience() {
    return audience;
  }

  /** Whether a member may choose not to see it. */
  public boolean optional() {
    return audience == SiteNotice.Kind.MEMBER;
  }
}

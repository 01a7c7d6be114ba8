package org.linli.social;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** Ends the follows of an account that is erased, and forgets what it was told. */
@Component
class Leaving implements ErasureListener {
  private final Follows follows;
  private final NoticeRows notices;
  private final NoticeTally tally;
  private final NoticeChoices choices;
  private final DigestRows digests;
  private final PushSubscriptions pushes;
  private final PushChoices pushChoices;
  private final GroupPushRows groupPushes;

  Leaving(
      Follows follows,
      NoticeRows notices,
      NoticeTally tally,
      NoticeChoices choices,
      DigestRows digests,
      PushSubscriptions pushes,
      PushChoices pushChoices,
      GroupPushRows groupPushes) {
    this.follows = follows;
    this.notices = notices;
    this.tally = tally;
    this.choices = choices;
    this.digests = digests;
    this.pushes = pushes;
    this.pushChoices = pushChoices;
    this.groupPushes = groupPushes;
  }

  @Override
  public void erased(long account) {
    follows.forget(account);
    notices.forget(account);
    tally.forget(account);
    choices.forget(account);
    digests.forget(account);
    pushes.forget(account);
    pushChoices.forget(account);
    groupPushes.forget(account);
  }
}

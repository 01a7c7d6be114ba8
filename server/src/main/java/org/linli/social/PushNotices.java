package org.linli.social;

import java.time.Instant;
import java.util.Set;
import org.linli.group.GroupMessageSent;
import org.linli.identity.Members;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells members who are away, in their browsers, that something is new; not what. */
@Component
class PushNotices implements Listener {
  private final PushQueue queue;
  private final Absence absence;
  private final Members members;
  private final GroupPushes groups;

  PushNotices(PushQueue queue, Absence absence, Members members, GroupPushes groups) {
    this.queue = queue;
    this.absence = absence;
    this.members = members;
    this.groups = groups;
  }

  @Override
  public String name() {
    return "push";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(MessageSent.class, NoticeTold.class, GroupMessageSent.class);
  }

  @Override
  public void hear(Event event, Instant at) {
    switch (event) {
      case MessageSent(_, var sender, var receiver) -> {
        if (absence.tells(receiver, at)) {
          members.byId(sender).ifPresent(one -> tell(receiver, sender, one.shownNickname()));
        }
      }
      case NoticeTold(var owner, _) -> {
        if (owner != SiteNotices.SERVER && absence.tells(owner, at)) {
          notice(owner);
        }
      }
      case GroupMessageSent sent -> groups.hear(sent, at);
      default -> throw new IllegalArgumentException(event.toString());
    }
  }

  private void tell(long receiver, long sender, String name) {
    var address = "/inbox/" + sender + "#write";
    queue.tell(
        receiver,
        new PushText(name, "给您发来了消息", address),
        new PushText(name, "has sent you a message", address));
  }

  private void notice(long owner) {
    queue.tell(
        owner,
        new PushText("邻里", "您有一条新通知", "/notices"),
        new PushText("Linli", "You have a new notice", "/notices"));
  }
}

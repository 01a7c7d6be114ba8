package org.linli.social;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.linli.group.Belonging;
import org.linli.group.ChatGroup;
import org.linli.group.ChatGroups;
import org.linli.group.GroupMessage;
import org.linli.group.GroupMessageSent;
import org.linli.group.GroupMessages;
import org.springframework.stereotype.Component;

/** Tells members who are away, in their browsers, that their group talks: once in a while. */
@Component
class GroupPushes {
  private static final Duration WHILE = Duration.ofMinutes(5);
  private final Belonging belonging;
  private final ChatGroups groups;
  private final GroupMessages talk;
  private final Mentions mentions;
  private final GroupPushRows rows;
  private final Absence absence;
  private final Blocks blocks;
  private final PushQueue queue;
  private final Clock clock;

  GroupPushes(
      Belonging belonging,
      ChatGroups groups,
      GroupMessages talk,
      Mentions mentions,
      GroupPushRows rows,
      Absence absence,
      Blocks blocks,
      PushQueue queue,
      Clock clock) {
    this.belonging = belonging;
    this.groups = groups;
    this.talk = talk;
    this.mentions = mentions;
    this.rows = rows;
    this.absence = absence;
    this.blocks = blocks;
    this.queue = queue;
    this.clock = clock;
  }

  void hear(GroupMessageSent sent, Instant at) {
    var group = sent.groupId();
    var waiting = rows.waiting(belonging.to(group), group, clock.instant().minus(WHILE));
    if (waiting.stream().anyMatch(one -> one.account() != sent.accountId())) {
      var said = talk.shown(group, sent.messageId());
      groups
          .find(group)
          .ifPresent(there -> said.ifPresent(message -> tell(there, message, waiting, at)));
    }
  }

  private void tell(
      ChatGroup group, GroupMessage said, List<GroupPushRows.Waiting> waiting, Instant at) {
    var named = mentions.in(said.content()).keySet();
    for (var one : waiting) {
      var his = named.contains(one.account());
      if ((his || one.talk() == PushChoice.Talk.ALWAYS)
          && one.account() != said.author().id()
          && absence.tells(one.account(), at)
          && !blocks.blocks(one.account(), said.author().id())) {
        rows.note(one.account(), group.id(), clock.instant());
        tell(one.account(), group, his);
      }
    }
  }

  private void tell(long account, ChatGroup group, boolean named) {
    var address = "/groups/" + group.id() + "#say";
    queue.tell(
        account,
        new PushText(group.name(), named ? "有人在群里提到了您" : "群里有新消息", address),
        new PushText(
            group.name(), named ? "Somebody has named you" : "There is something new", address));
  }
}

package org.linli.live;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.care.Devices;
import org.linli.care.FallAcknowledged;
import org.linli.care.FallReported;
import org.linli.group.GroupMessageGone;
import org.linli.group.GroupMessageSent;
import org.linli.group.GroupRead;
import org.linli.knowledge.AnswerGiven;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.linli.social.MessageRecalled;
import org.linli.social.MessageRemoved;
import org.linli.social.MessageSent;
import org.linli.social.MessagesRead;
import org.linli.social.NoticeTold;
import org.linli.social.NoticesRead;
import org.springframework.stereotype.Component;

/** Writes down whom a fact concerns. */
@Component
class Happenings implements Listener {
  private final Journal journal;
  private final Devices devices;
  private final Feed feed;

  Happenings(Journal journal, Devices devices, Feed feed) {
    this.journal = journal;
    this.devices = devices;
    this.feed = feed;
  }

  @Override
  public String name() {
    return "live";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        MessageSent.class,
        MessageRecalled.class,
        MessageRemoved.class,
        MessagesRead.class,
        GroupMessageSent.class,
        GroupMessageGone.class,
        GroupRead.class,
        NoticeTold.class,
        NoticesRead.class,
        FallReported.class,
        FallAcknowledged.class,
        AnswerGiven.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    entries(event).forEach(entry -> journal.add(entry, happenedAt));
    feed.wake();
  }

  private List<NewEntry> entries(Event event) {
    return switch (event) {
      case MessageSent(var id, var from, var to) -> both(Kind.MESSAGE, id, from, to);
      case MessageRecalled(var id, var from, var to) -> both(Kind.MESSAGE_GONE, id, from, to);
      case MessageRemoved(var id, var from, var to) -> both(Kind.MESSAGE_GONE, id, from, to);
      case MessagesRead(var owner, var partner) ->
          List.of(NewEntry.toMember(owner, Kind.MESSAGES_READ, 0, partner));
      case GroupMessageSent(var group, var id, _) ->
          List.of(NewEntry.toGroup(group, Kind.GROUP_MESSAGE, id));
      case GroupMessageGone(var group, var id) ->
          List.of(NewEntry.toGroup(group, Kind.GROUP_MESSAGE_GONE, id));
      case GroupRead(var group, var account, var upTo) ->
          List.of(NewEntry.toMember(account, Kind.GROUP_READ, upTo, group));
      case NoticeTold(var owner, var id) -> List.of(notice(owner, id));
      case NoticesRead(var account) -> List.of(NewEntry.toMember(account, Kind.NOTICES_READ, 0, 0));
      case FallReported(var device, var id) -> people(device, Kind.ALERT, id);
      case FallAcknowledged(var device, var id) -> people(device, Kind.ALERT_ACKNOWLEDGED, id);
      case AnswerGiven(var id, var question, _) ->
          List.of(new NewEntry(Audience.QUESTION, question, Kind.ANSWER, id, 0, ""));
      default -> throw new IllegalArgumentException(event.toString());
    };
  }

  private static List<NewEntry> both(Kind kind, long message, long from, long to) {
    return Stream.of(
            NewEntry.toMember(from, kind, message, to), NewEntry.toMember(to, kind, message, from))
        .distinct()
        .toList();
  }

  private static NewEntry notice(long owner, long id) {
    return owner == 0
        ? new NewEntry(Audience.EVERYBODY, 0, Kind.NOTICE, id, 0, "")
        : NewEntry.toMember(owner, Kind.NOTICE, id, 0);
  }

  private List<NewEntry> people(String device, Kind kind, String event) {
    return devices.peopleOf(device).stream()
        .map(account -> NewEntry.toMember(account, kind, event))
        .toList();
  }
}

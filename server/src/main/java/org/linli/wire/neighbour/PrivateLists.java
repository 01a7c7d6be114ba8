package org.linli.wire.neighbour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.social.Conversation;
import org.linli.social.Inbox;
import org.linli.social.Message;
import org.linli.social.Messages;
import org.springframework.stereotype.Component;

/** Conversations, and with whom there are some. */
@Component
class PrivateLists {
  private final Messages messages;
  private final Inbox inbox;
  private final Names names;

  PrivateLists(Messages messages, Inbox inbox, Names names) {
    this.messages = messages;
    this.inbox = inbox;
    this.names = names;
  }

  /** All of them, or that with some people, of which a part is taken before it is sifted. */
  Object talks(Fields data, long account) {
    var people = data.text("people").orElse("");
    var found = people.isEmpty() ? all(account, data.ifNew()) : with(people, data, account);
    var units =
        found.stream()
            .collect(
                Collectors.groupingBy(Message::partnerId, LinkedHashMap::new, Collectors.toList()));
    var called = names.of(units.keySet());
    var answer = new LinkedHashMap<String, Object>();
    answer.put("records_num", found.size());
    answer.put("unit_num", units.size());
    answer.put(
        "list",
        units.entrySet().stream()
            .map(unit -> unit(called.get(unit.getKey()), unit.getValue()))
            .toList());
    return answer;
  }

  Object partners(Fields ignored, long account) {
    var found = inbox.of(account, 0, MessageLists.MOST);
    var called = names.of(found.stream().map(Conversation::partnerId).toList());
    return NeighbourAnswer.list(
        found.stream().map(one -> MessageView.last(one, called.get(one.partnerId()))).toList());
  }

  private List<Message> all(long account, IfNew ifNew) {
    var choice =
        switch (ifNew) {
          case NEW -> Messages.Choice.UNREAD;
          case READ -> Messages.Choice.READ;
          case ALL -> Messages.Choice.ALL;
        };
    return messages.of(account, choice, 0, MessageLists.MOST);
  }

  private List<Message> with(String people, Fields data, long account) {
    var partner =
        names
            .partner(account, people)
            .orElseThrow(() -> new NeighbourRefusal(101, "Get sender failed"));
    var start = data.number("start").filter(number -> number > 0).orElse(0L);
    var limit = data.number("limit").filter(number -> number >= 0).orElse(Long.MAX_VALUE);
    var ifNew = data.ifNew();
    return messages
        .between(account, partner, start, (int) Math.min(limit, MessageLists.MOST))
        .stream()
        .filter(ifNew::lets)
        .toList();
  }

  private static Map<String, Object> unit(String people, List<Message> found) {
    var unit = new LinkedHashMap<String, Object>();
    unit.put("people", people);
    unit.put("num", found.size());
    unit.put("records", found.stream().map(MessageView::record).toList());
    return unit;
  }
}

package org.linli.wire.neighbour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.social.Messages;
import org.linli.social.NoticeBox;
import org.linli.social.NoticeKind;
import org.linli.social.NoticeQuery;
import org.linli.social.NoticeSigns;
import org.linli.social.UnreadMessages;
import org.springframework.stereotype.Component;

/** What is new, and what members are told by the community. */
@Component
class MessageLists {
  static final int MOST = 1_000;
  private final NoticeBox notices;
  private final NoticeSigns signs;
  private final Messages messages;
  private final UnreadMessages unread;
  private final Names names;

  MessageLists(
      NoticeBox notices, NoticeSigns signs, Messages messages, UnreadMessages unread, Names names) {
    this.notices = notices;
    this.signs = signs;
    this.messages = messages;
    this.unread = unread;
    this.names = names;
  }

  Object hasNew(Fields ignored, long account) {
    var counts = unread.byPartner(account);
    var called = names.of(counts.keySet());
    var detail = new LinkedHashMap<String, Integer>();
    counts.forEach((partner, count) -> detail.put(called.get(partner), count));
    var data = new LinkedHashMap<String, Object>();
    data.put("sys", signs.unread(account).of(NoticeKind.OF_THE_SITE));
    data.put("private", unread.total(account));
    data.put("private_detail", detail);
    return data;
  }

  Object sys(Fields data, long account) {
    return NeighbourAnswer.list(told(account, data.ifNew()));
  }

  /** Of all kinds, with whatever subtype it says. */
  Object filter(Fields data, long account) {
    var type = data.with("type").text("type").orElse("");
    var subtype = data.text("subtype").orElse("");
    if (isAsked(type, subtype, MessageView.SYSTEM, MessageView.NOTICE)) {
      return sys(data, account);
    }
    return isAsked(type, subtype, MessageView.PRIVATE, MessageView.DEFAULT)
        ? NeighbourAnswer.list(received(account, data.ifNew()))
        : NeighbourAnswer.list(List.of());
  }

  private static boolean isAsked(String type, String subtype, String ours, String usual) {
    return type.equals(ours) && (subtype.isEmpty() || subtype.equals(usual));
  }

  private List<Map<String, Object>> told(long account, IfNew ifNew) {
    var query = new NoticeQuery(NoticeKind.OF_THE_SITE, ifNew.reading(), 0, MOST);
    return notices.list(account, query).stream().map(MessageView::notice).toList();
  }

  private List<Map<String, Object>> received(long account, IfNew ifNew) {
    var choice =
        switch (ifNew) {
          case NEW -> Messages.Choice.UNREAD;
          case READ -> Messages.Choice.RECEIVED_READ;
          case ALL -> Messages.Choice.RECEIVED;
        };
    return messages.of(account, choice, 0, MOST).stream().map(MessageView::received).toList();
  }
}

package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.linli.social.Conversation;
import org.linli.social.Message;

/** Private messages as this document shows them. */
final class MessageView {
  private MessageView() {}

  static Map<String, Object> row(Message message, long owner) {
    var row = new LinkedHashMap<String, Object>();
    row.put("messageID", message.id());
    row.put("content", content(message));
    row.put("poster", message.senderId(owner));
    row.put("receiver", message.receiverId(owner));
    row.put("type", message.kind());
    row.put("post_time", Moments.gmt(message.sentAt()));
    row.put("title", message.title());
    row.put("read", message.seen());
    row.put("state", message.state().name().toLowerCase(Locale.ROOT));
    return row;
  }

  static Map<String, Object> partner(Conversation conversation, Site site, Moments moments) {
    var row = new LinkedHashMap<String, Object>();
    row.put("user_id", conversation.partnerId());
    row.put("nickname", conversation.nickname());
    row.put("headportrait", site.portrait(conversation.portrait()));
    row.put("post_time", moments.recent(conversation.sentAt()));
    row.put("content", content(conversation.last()));
    row.put("messageID", conversation.id());
    row.put("unread", conversation.unread());
    return row;
  }

  /** Old clients know no states, so the words stand in place of the content. */
  private static String content(Message message) {
    return switch (message.state()) {
      case NORMAL, WAITING -> message.content();
      case RECALLED -> "消息已撤回";
      case REMOVED -> "消息已被管理员清除";
    };
  }
}

package org.linli.wire.neighbour;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.social.Conversation;
import org.linli.social.Message;
import org.linli.social.Notice;

/** Messages as these documents show them. */
final class MessageView {
  static final String SYSTEM = "system";
  static final String NOTICE = "notice";
  static final String PRIVATE = "private";
  static final String DEFAULT = "default";

  private MessageView() {}

  static Map<String, Object> notice(Notice notice) {
    var row = new LinkedHashMap<String, Object>();
    row.put("msg_id", notice.id());
    row.put("type", SYSTEM);
    row.put("subtype", NOTICE);
    row.put("title", notice.name());
    row.put("content", notice.content());
    row.put("add_time", Seconds.of(notice.createdAt()));
    row.put("status", notice.read());
    row.put("extra", "");
    return row;
  }

  /** One that was received, among others of all kinds. */
  static Map<String, Object> received(Message message) {
    var row = new LinkedHashMap<String, Object>();
    describe(row, message);
    return row;
  }

  /** One of a conversation. */
  static Map<String, Object> record(Message message) {
    var row = new LinkedHashMap<String, Object>();
    row.put("source", message.outgoing() ? 1 : 0);
    describe(row, message);
    return row;
  }

  static Map<String, Object> last(Conversation conversation, String username) {
    var row = new LinkedHashMap<String, Object>();
    row.put("username", username);
    row.put("nickname", conversation.nickname());
    describe(row, conversation.last());
    return row;
  }

  private static void describe(Map<String, Object> row, Message message) {
    row.put("msg_id", message.id());
    row.put("type", PRIVATE);
    row.put("subtype", DEFAULT);
    row.put("title", message.title());
    row.put("content", content(message));
    row.put("add_time", Seconds.of(message.sentAt()));
    row.put("status", message.seen() || isGone(message));
    row.put("extra", "");
  }

  private static boolean isGone(Message message) {
    return switch (message.state()) {
      case NORMAL, WAITING -> false;
      case RECALLED, REMOVED -> true;
    };
  }

  /** The documents know no states, so the words stand in place of the content. */
  private static String content(Message message) {
    return switch (message.state()) {
      case NORMAL, WAITING -> message.content();
      case RECALLED -> "消息已撤回";
      case REMOVED -> "消息已被管理员清除";
    };
  }
}

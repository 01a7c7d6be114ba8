package org.linli.live;

import java.util.Optional;
import org.linli.platform.live.Frame;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says what happened as clients read it; nothing where that is no longer to be seen. */
@Component
class News {
  private final MessageNews messages;
  private final NoticeNews notices;
  private final JsonMapper json;

  News(MessageNews messages, NoticeNews notices, JsonMapper json) {
    this.messages = messages;
    this.notices = notices;
    this.json = json;
  }

  Optional<Frame> of(Entry entry) {
    var data =
        switch (entry.kind()) {
          case MESSAGE -> messages.message(entry);
          case MESSAGE_GONE -> messages.gone(entry);
          case GROUP_MESSAGE -> messages.ofGroup(entry);
          case NOTICE -> notices.notice(entry);
          case ALERT -> notices.alert(entry);
          case MESSAGES_READ -> some().map(node -> node.put("partner", entry.otherId()));
          case GROUP_MESSAGE_GONE ->
              some().map(node -> node.put("id", entry.thingId()).put("group", entry.audienceId()));
          case GROUP_READ ->
              some().map(node -> node.put("group", entry.otherId()).put("up_to", entry.thingId()));
          case NOTICES_READ -> some();
          case ALERT_ACKNOWLEDGED -> some().map(node -> node.put("event_id", entry.name()));
          case ANSWER ->
              some()
                  .map(node -> node.put("id", entry.thingId()).put("question", entry.audienceId()));
        };
    return data.map(node -> new Frame(entry.id(), said(entry, node)));
  }

  /** What is said of the connection itself, with the id after which its client resumes. */
  Frame sign(String type, long id) {
    var node = json.createObjectNode().put("type", type).put("id", Long.toString(id));
    return new Frame(id, node.set("data", json.createObjectNode()).toString());
  }

  /** What passes: somebody is typing, here or in a group. */
  Frame typing(Typing typing, String nickname) {
    var data = json.createObjectNode().put("from", typing.from()).put("nickname", nickname);
    if (typing.inGroup()) {
      data.put("group", typing.to());
    }
    var node = json.createObjectNode().put("type", "typing.v1");
    return Frame.passing(node.set("data", data).toString());
  }

  /** What passes: a member has come or gone. */
  Frame presence(long account, boolean there) {
    var data = json.createObjectNode().put("member", account).put("here", there);
    var node = json.createObjectNode().put("type", "presence.v1");
    return Frame.passing(node.set("data", data).toString());
  }

  private String said(Entry entry, ObjectNode data) {
    return json.createObjectNode()
        .put("type", entry.kind().called())
        .put("id", Long.toString(entry.id()))
        .put("at", entry.happenedAt().toString())
        .set("data", data)
        .toString();
  }

  private Optional<ObjectNode> some() {
    return Optional.of(json.createObjectNode());
  }
}

package org.linli.live;

import java.util.Optional;
import org.linli.group.GroupMessage;
import org.linli.group.GroupMessages;
import org.linli.social.Message;
import org.linli.social.Messages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What members write to each other. Long texts are left out, for clients to read them. */
@Component
class MessageNews {
  private static final int LONGEST = 10_000;
  private final Messages messages;
  private final GroupMessages talk;
  private final JsonMapper json;

  MessageNews(Messages messages, GroupMessages talk, JsonMapper json) {
    this.messages = messages;
    this.talk = talk;
    this.json = json;
  }

  Optional<ObjectNode> message(Entry entry) {
    var owner = entry.audienceId();
    return messages
        .find(owner, entry.thingId())
        .filter(found -> found.state() == Message.State.NORMAL)
        .map(found -> said(found, owner));
  }

  Optional<ObjectNode> gone(Entry entry) {
    return messages
        .find(entry.audienceId(), entry.thingId())
        .map(found ->
            json.createObjectNode().put("id", found.id()).put("partner", found.partnerId()));
  }

  Optional<ObjectNode> ofGroup(Entry entry) {
    return talk.shown(entry.audienceId(), entry.thingId()).map(this::said);
  }

  private ObjectNode said(Message message, long owner) {
    return content(json.createObjectNode(), message.content())
        .put("id", message.id())
        .put("from", message.senderId(owner))
        .put("to", message.receiverId(owner))
        .put("kind", message.kind())
        .put("title", message.title())
        .put("sent_at", message.sentAt().toString());
  }

  private ObjectNode said(GroupMessage message) {
    return content(json.createObjectNode(), message.content())
        .put("id", message.id())
        .put("group", message.groupId())
        .put("from", message.author().id())
        .put("nickname", message.author().nickname())
        .put("portrait", message.author().portrait())
        .put("type", message.type())
        .put("sent_at", message.createdAt().toString());
  }

  private static ObjectNode content(ObjectNode node, String content) {
    return content.length() > LONGEST ? node.putNull("content") : node.put("content", content);
  }
}

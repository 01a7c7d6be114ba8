package org.linli.pages.admin.content;

import java.util.List;
import java.util.Optional;
import org.linli.identity.Author;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.UserGroup;
import org.linli.media.Prose;
import org.linli.social.ReportedMessages;
import org.springframework.stereotype.Component;

/** Sets a private message that came into the queue beside whom it was sent to, and nothing else. */
@Component
class MessageScenes {
  private final ReportedMessages messages;
  private final Members members;
  private final Excerpts excerpts;

  MessageScenes(ReportedMessages messages, Members members, Excerpts excerpts) {
    this.messages = messages;
    this.members = members;
    this.excerpts = excerpts;
  }

  Optional<Scene> of(long id) {
    return messages.find(id).map(this::of);
  }

  private Scene of(ReportedMessages.Reported message) {
    return new Scene(
        excerpts.marked((message.title() + "\n" + message.content()).strip()),
        new Prose(message.content()).html(),
        author(message.senderId()),
        false,
        message.state(),
        message.sentAt(),
        "/people/" + message.senderId(),
        List.of(receiver(message.receiverId())));
  }

  private Scene.Above receiver(long id) {
    var name = members.byId(id).map(Member::shownNickname).orElse("—");
    return new Scene.Above("receiver", name, "/people/" + id);
  }

  private Author author(long id) {
    return members
        .byId(id)
        .map(one ->
            new Author(
                id,
                one.shownNickname(),
                one.portrait(),
                one.userGroup(),
                one.experience(),
                one.level()))
        .orElseGet(() -> new Author(id, "—", null, UserGroup.MEMBER, 0, 1));
  }
}

package org.linli.pages.admin.content;

import java.util.Optional;
import java.util.stream.Stream;
import org.linli.group.ChatGroup;
import org.linli.group.GroupDesk;
import org.linli.group.GroupMessage;
import org.linli.group.MessageContext;
import org.linli.media.Prose;
import org.springframework.stereotype.Component;

/** Sets what was said in a group among what was said before and after it. */
@Component
class GroupScenes {
  private static final int FEW = 3;
  private final MessageContext messages;
  private final GroupDesk groups;
  private final Excerpts excerpts;

  GroupScenes(MessageContext messages, GroupDesk groups, Excerpts excerpts) {
    this.messages = messages;
    this.groups = groups;
    this.excerpts = excerpts;
  }

  Optional<Scene> of(long message) {
    return messages.find(message).map(this::of);
  }

  private Scene of(GroupMessage message) {
    var address = "/groups/" + message.groupId();
    var group =
        groups.find(message.groupId()).map(ChatGroup::name).stream()
            .map(name -> new Scene.Above("group", name, address));
    var around =
        Stream.concat(messages.before(message, FEW).stream(), messages.after(message, FEW).stream())
            .map(one ->
                new Scene.Above(
                    one.id() < message.id() ? "said-before" : "said-after",
                    one.author().nickname() + "\n" + Excerpts.begin(one.content()),
                    address));
    return new Scene(
        excerpts.marked(message.content()),
        new Prose(message.content()).html(),
        message.author(),
        false,
        message.state(),
        message.createdAt(),
        address,
        Stream.concat(group, around).toList());
  }
}

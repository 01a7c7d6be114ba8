package org.linli.pages.groups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.group.ChatGroup;
import org.linli.group.ChatGroups;
import org.linli.group.GroupMessage;
import org.linli.group.GroupMessageSearch;
import org.linli.moderation.Subject;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.pages.search.Quest;
import org.linli.pages.search.Remark;
import org.linli.pages.writing.Piece;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Looking for a word in the talk of one's groups, or of one of them. */
@Controller
class SeekPage {
  private final Circle circle;
  private final ChatGroups groups;
  private final GroupMessageSearch messages;

  SeekPage(Circle circle, ChatGroups groups, GroupMessageSearch messages) {
    this.circle = circle;
    this.groups = groups;
    this.messages = messages;
  }

  @GetMapping("/groups/search")
  View show(Visit visit, Form form) {
    var self = visit.member().id();
    var group = form.numbers("group").stream().findFirst().orElse(0L);
    var label =
        group == 0
            ? visit.say("group.search.all")
            : visit.say("group.search", circle.own(visit, group).name());
    var quest = Quest.of(form, "groups", label, "/groups/search", group);
    var paging = Paging.of(form);
    var read =
        quest.text().isEmpty()
            ? List.<GroupMessage>of()
            : messages.holding(self, group, quest.text(), paging.offset(), paging.limit());
    var names = names(Paging.shown(read));
    var remarks =
        Paging.shown(read).stream().map(one -> remark(visit, one, names, quest.text())).toList();
    return quest.page(visit, remarks, paging.next(read));
  }

  private Map<Long, String> names(List<GroupMessage> read) {
    var names = new HashMap<Long, String>();
    read.forEach(one ->
        names.computeIfAbsent(
            one.groupId(), id -> groups.find(id).map(ChatGroup::name).orElse("")));
    return names;
  }

  private static Remark remark(
      Visit visit, GroupMessage one, Map<Long, String> names, String word) {
    return Remark.of(
        Objects.requireNonNullElseGet(one.author().nickname(), () -> visit.say("people.gone")),
        names.get(one.groupId()),
        "/groups/%d?before=%d#%s"
            .formatted(
                one.groupId(),
                one.id() + 1,
                Piece.of(Subject.Kind.GROUP_MESSAGE, one.id()).anchor()),
        one.content(),
        word,
        one.createdAt());
  }
}

package org.linli.pages.groups;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.linli.group.ChatGroup;
import org.linli.group.GroupMember;
import org.linli.group.GroupMembers;
import org.linli.group.GroupMessages;
import org.linli.group.Membership;
import org.linli.group.Messaging;
import org.linli.group.ReadMarks;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** What is said in a group; who does not belong to it sees what it is about. */
@Controller
class ChatPage {
  private static final String ONE = "/groups/{id:[0-9]{1,18}}";
  private static final int SHOWN = 50;
  private static final int NOTHING_NEW = 204;

  /** What makes htmx leave the talk as it is and ask no more. */
  private static final View ENDED =
      (_, _, response) -> {
        response.setStatus(286);
        response.setHeader("HX-Reswap", "none");
      };

  private final Circle circle;
  private final GroupMessages messages;
  private final GroupMembers members;
  private final Messaging messaging;
  private final ReadMarks marks;
  private final GroupForm fields;
  private final Desk desk;
  private final Clock clock;

  ChatPage(
      Circle circle,
      GroupMessages messages,
      GroupMembers members,
      Messaging messaging,
      ReadMarks marks,
      GroupForm fields,
      Desk desk,
      Clock clock) {
    this.circle = circle;
    this.messages = messages;
    this.members = members;
    this.messaging = messaging;
    this.marks = marks;
    this.fields = fields;
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping(ONE)
  View show(Visit visit, Form form, @PathVariable long id) {
    var group = circle.group(id);
    var mine = circle.mine(visit, id);
    return mine.rank() != null && mine.rank().belongs()
        ? talk(visit, form, group, mine)
        : visit.page(
            "groups/front",
            Map.of("group", group, "rank", Circle.key(mine.rank()), "leaders", leaders(id)));
  }

  /** The talk if anything was said after a message, else nothing; nobody asks after the end. */
  @GetMapping(ONE + "/new")
  View fresh(Visit visit, Form form, @PathVariable long id) {
    return circle.joined(visit, id).map(group -> fresh(visit, form, group)).orElse(ENDED);
  }

  private View fresh(Visit visit, Form form, ChatGroup group) {
    var mine = circle.mine(visit, group.id());
    var after = number(form, "after");
    return messages.after(group.id(), mine.accountId(), after, 0, 1).isEmpty()
        ? (_, _, response) -> response.setStatus(NOTHING_NEW)
        : talk(visit, Form.blank(), group, mine);
  }

  @PostMapping(ONE)
  View say(
      Visit visit,
      Form form,
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var group = circle.own(visit, id);
    var mine = circle.mine(visit, id);
    if (!desk.mayPost(visit)) {
      form.refuse("content", "fault.may-not-post");
    }
    var content = content(form, picture);
    if (!form.refused()) {
      switch (messaging.send(mine.accountId(), id, 0, content)) {
        case Messaging.Outcome.Sent(_, var waits) -> {
          var here = "/groups/" + id + "#say";
          return waits ? visit.seeOther(here, "toast.waits") : visit.seeOther(here);
        }
        case Messaging.Outcome.NotAllowed() -> throw new NotHere();
        case Messaging.Outcome.Silenced() -> form.refuse("content", "fault.silenced");
        case Messaging.Outcome.Unfit() -> form.refuse("content", "fault.content");
        case Messaging.Outcome.TooOften() -> form.refuse("content", "fault.too-often");
      }
    }
    return talk(visit, form, group, mine);
  }

  /** A picture that was chosen stands below the text. */
  private String content(Form form, MultipartFile picture) throws IOException {
    var shown = fields.address(form, picture).map(address -> "\n\n![](" + address + ")").orElse("");
    var text =
        shown.isEmpty() && !form.refused()
            ? form.required("content", Texts.LONGEST)
            : form.text("content", Texts.LONGEST);
    return text + shown;
  }

  private View talk(Visit visit, Form form, ChatGroup group, Membership mine) {
    var before = number(form, "before");
    var newest = before == 0;
    var read =
        messages.before(
            group.id(), mine.accountId(), newest ? Long.MAX_VALUE : before, 0, SHOWN + 1);
    var shown = read.subList(Math.max(0, read.size() - SHOWN), read.size());
    var last = shown.isEmpty() ? 0 : shown.getLast().id();
    if (newest) {
      marks.sign(mine.accountId(), group.id(), last);
    }
    return visit.page(
        "groups/chat",
        form,
        Map.of(
            "group", group,
            "mine", mine,
            "lines", Line.of(shown, mine, clock.instant()),
            "older", read.size() > SHOWN ? shown.getFirst().id() : 0L,
            "newest", newest,
            "last", last));
  }

  private List<GroupMember> leaders(long id) {
    return members.leaders(id, 0, SHOWN);
  }

  private static long number(Form form, String name) {
    var text = form.value(name);
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }
}

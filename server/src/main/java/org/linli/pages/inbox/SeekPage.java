package org.linli.pages.inbox;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.moderation.Subject;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.pages.search.Quest;
import org.linli.pages.search.Remark;
import org.linli.pages.writing.Piece;
import org.linli.social.Message;
import org.linli.social.MessageSearch;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Looking for a word in one's own messages. */
@Controller
class SeekPage {
  private final MessageSearch messages;
  private final Members members;

  SeekPage(MessageSearch messages, Members members) {
    this.messages = messages;
    this.members = members;
  }

  @GetMapping("/inbox/search")
  View show(Visit visit, Form form) {
    var self = visit.member().id();
    var quest = Quest.of(form, "inbox", visit.say("inbox.search"), "/inbox/search", 0);
    var paging = Paging.of(form);
    var read =
        quest.text().isEmpty()
            ? List.<Message>of()
            : messages.holding(self, quest.text(), paging.offset(), paging.limit());
    var shown = Paging.shown(read);
    var partners =
        members.byIds(shown.stream().map(Message::partnerId).distinct().toList()).stream()
            .collect(toMap(Member::id, identity()));
    var remarks = shown.stream().map(one -> remark(visit, one, partners, quest.text())).toList();
    return quest.page(visit, remarks, paging.next(read));
  }

  private static Remark remark(Visit visit, Message one, Map<Long, Member> partners, String word) {
    return Remark.of(
        Optional.ofNullable(partners.get(one.partnerId()))
            .map(Member::shownNickname)
            .orElseGet(() -> visit.say("people.gone")),
        one.outgoing() ? visit.say("chat.own") : "",
        "/inbox/%d?at=%d#%s"
            .formatted(
                one.partnerId(), one.id(), Piece.of(Subject.Kind.MESSAGE, one.id()).anchor()),
        one.title() + " " + one.content(),
        word,
        one.sentAt());
  }
}

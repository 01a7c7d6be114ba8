package org.linli.pages.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.identity.Members;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.social.Blocks;
import org.linli.social.Marking;
import org.linli.social.Message;
import org.linli.social.Messages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Lays a part of a conversation out; what is laid out has been read. */
@Component
class Chat {
  private static final int SHOWN = 30;
  private static final int MOST = 1_000;
  private final Messages messages;
  private final Marking marking;
  private final Members members;
  private final Blocks blocks;
  private final Company company;
  private final Clock clock;

  Chat(
      Messages messages,
      Marking marking,
      Members members,
      Blocks blocks,
      Company company,
      Clock clock) {
    this.messages = messages;
    this.marking = marking;
    this.members = members;
    this.blocks = blocks;
    this.company = company;
    this.clock = clock;
  }

  /** The newest part, or what is older than a message that the form names, or ends with it. */
  View page(Visit visit, Form form, long partner) {
    var self = visit.member().id();
    var before = form.numbers("before").stream().findFirst().orElse(0L);
    var last = form.numbers("at").stream().findFirst().orElse(0L);
    var newest = before == 0 && last == 0;
    var found =
        newest
            ? messages.between(self, partner, 0, SHOWN + 1)
            : last == 0
                ? messages.before(self, partner, before, SHOWN + 1)
                : upTo(self, partner, last);
    var shown = found.subList(0, Math.min(SHOWN, found.size()));
    read(self, partner, shown);
    return visit.page(
        "inbox/chat",
        form,
        Map.of(
            "partner",
            partner(self, partner, !found.isEmpty()),
            "letters",
            letters(shown),
            "older",
            found.size() > SHOWN ? shown.getLast().id() : 0L,
            "newest",
            newest));
  }

  private List<Message> upTo(long self, long partner, long last) {
    return Stream.concat(
            messages.find(self, last).filter(one -> one.partnerId() == partner).stream(),
            messages.before(self, partner, last, SHOWN).stream())
        .toList();
  }

  /** What has come after a message. */
  View newer(Visit visit, Form form, long partner) {
    var self = visit.member().id();
    var after = form.numbers("after").stream().findFirst().orElse(0L);
    var found =
        after == 0
            ? messages.between(self, partner, 0, SHOWN)
            : messages.after(self, partner, after, MOST);
    read(self, partner, found);
    var last = found.isEmpty() ? after : found.getFirst().id();
    return visit.page(
        "inbox/newer", Map.of("partner", partner, "letters", letters(found), "last", last));
  }

  private void read(long self, long partner, List<Message> shown) {
    marking.mark(self, partner, shown.stream().filter(Message::unread).map(Message::id).toList());
  }

  private Partner partner(long self, long id, boolean written) {
    return members
        .byId(id)
        .map(member -> Partner.of(member, blocks.blocks(self, id), company.here(self, id)))
        .orElseGet(() -> {
          if (!written) {
            throw new NotHere();
          }
          return Partner.departed(id);
        });
  }

  private List<Letter> letters(List<Message> found) {
    var now = clock.instant();
    return found.reversed().stream().map(one -> Letter.of(one, now)).toList();
  }
}

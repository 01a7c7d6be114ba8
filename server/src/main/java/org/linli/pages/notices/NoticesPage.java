package org.linli.pages.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.social.NoticeBox;
import org.linli.social.NoticeKind;
import org.linli.social.NoticeQuery;
import org.linli.social.NoticeSigns;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What a member was told, all or of one kind. */
@Controller
class NoticesPage {
  private final NoticeBox box;
  private final NoticeSigns signs;
  private final NoticeItems items;

  NoticesPage(NoticeBox box, NoticeSigns signs, NoticeItems items) {
    this.box = box;
    this.signs = signs;
    this.items = items;
  }

  @GetMapping("/notices")
  View show(Visit visit, Form form) {
    var account = visit.member().id();
    var paging = Paging.of(form);
    var kind = kind(form);
    var query =
        new NoticeQuery(kinds(kind), NoticeQuery.Reading.ANY, paging.offset(), paging.limit());
    var read = box.list(account, query);
    return visit.page(
        "notices/notices",
        Map.of(
            "items", items.of(Paging.shown(read), visit),
            "unread", signs.unread(account),
            "kind", kind.map(NoticesPage::key).orElse(""),
            "more", paging.next(read)));
  }

  @PostMapping("/notices/read")
  View sign(Visit visit, Form form) {
    form.numbers("notice").forEach(notice -> signs.sign(visit.member().id(), notice));
    return visit.seeOther(address(form));
  }

  @PostMapping("/notices/read-all")
  View signAll(Visit visit, Form form) {
    signs.signAll(visit.member().id(), kinds(kind(form)));
    return visit.seeOther(address(form));
  }

  private static String address(Form form) {
    return "/notices" + kind(form).map(kind -> "?kind=" + key(kind)).orElse("");
  }

  private static Set<NoticeKind> kinds(Optional<NoticeKind> kind) {
    return kind.map(Set::of).orElse(NoticeKind.ALL);
  }

  private static Optional<NoticeKind> kind(Form form) {
    var text = form.value("kind");
    return Arrays.stream(NoticeKind.values()).filter(kind -> key(kind).equals(text)).findAny();
  }

  private static String key(NoticeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}

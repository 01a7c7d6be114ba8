package org.linli.pages.board;

import java.util.List;
import java.util.Map;
import org.linli.market.DemandBoard;
import org.linli.market.DemandPosting;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.topic.Tags;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What there is to be done: all that is open, or of one tag. */
@Controller
class BoardPage {
  private final DemandBoard board;
  private final DemandPosting posting;
  private final Tags tags;
  private final DemandItems items;

  BoardPage(DemandBoard board, DemandPosting posting, Tags tags, DemandItems items) {
    this.board = board;
    this.posting = posting;
    this.tags = tags;
    this.items = items;
  }

  @GetMapping("/board")
  View show(Visit visit, Form form) {
    var paging = Paging.of(form);
    var tag = form.numbers("tag").stream().findFirst().orElse(0L);
    var read =
        tag == 0
            ? board.open(paging.offset(), paging.limit())
            : board.tagged(tags.idsOf(tag), paging.offset(), paging.limit());
    return visit.page(
        "board/board",
        Map.of(
            "items", items.of(Paging.shown(read)),
            "tag", tag,
            "tags", tags.firstLevel(),
            "below", tag == 0 ? List.of() : tags.childrenOf(tag),
            "more", paging.next(read),
            "posts", visit.self().filter(self -> posting.isOpenTo(self.id())).isPresent()));
  }
}

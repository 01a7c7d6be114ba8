package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.identity.Reader;
import org.linli.social.Agreement;
import org.linli.social.Agreements;
import org.linli.social.Notice;
import org.linli.social.NoticeBox;
import org.linli.social.NoticeKind;
import org.linli.social.NoticeQuery;
import org.linli.social.Pieces;
import org.linli.social.Thing;
import org.springframework.web.bind.annotation.RestController;

/** Lists of what other members did to what one wrote. */
@RestController
class NoticeListCalls {
  private static final Set<NoticeKind> NAMED = Set.of(NoticeKind.REPLY, NoticeKind.MENTION);
  private static final Set<NoticeKind> SAID =
      Set.of(NoticeKind.ANSWER, NoticeKind.COMMENT, NoticeKind.REPLY, NoticeKind.MENTION);
  private final QaDoor door;
  private final NoticeBox box;
  private final Agreements agreements;
  private final Pieces pieces;

  NoticeListCalls(QaDoor door, NoticeBox box, Agreements agreements, Pieces pieces) {
    this.door = door;
    this.box = box;
    this.agreements = agreements;
    this.pieces = pieces;
  }

  @Route("/api/message/get_agree_list")
  Map<String, Object> agreed(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var rows = agreements.with(account, page.offset(), page.limit());
          var found =
              pieces.of(rows.stream().map(Agreement::thing).toList(), Reader.member(account));
          return QaAnswer.success(
              rows.stream()
                  .filter(row -> row.thingKind() != Thing.Kind.ARTICLE_COMMENT)
                  .map(row -> AgreementView.of(row, found.get(row.thing())))
                  .toList());
        });
  }

  @Route("/api/message/get_at_list")
  Map<String, Object> named(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var rows = rows(call, account, NAMED);
          var found = pieces.of(NoticeView.things(rows), Reader.member(account));
          return QaAnswer.success(
              rows.stream()
                  .map(row -> MentionView.of(row, NoticeView.piece(row, found), call.site()))
                  .toList());
        });
  }

  @Route("/api/message/get_comment_and_reply")
  Map<String, Object> said(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var rows = rows(call, account, SAID);
          var found = pieces.of(NoticeView.things(rows), Reader.member(account));
          return QaAnswer.success(SaidView.of(rows, found));
        });
  }

  private List<Notice> rows(QaCall call, long account, Set<NoticeKind> kinds) {
    var page = call.page();
    var query = new NoticeQuery(kinds, NoticeQuery.Reading.ANY, page.offset(), page.limit());
    return box.list(account, query);
  }
}

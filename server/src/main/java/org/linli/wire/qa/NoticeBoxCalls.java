package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.identity.Reader;
import org.linli.social.NoticeBox;
import org.linli.social.NoticeKind;
import org.linli.social.NoticeQuery;
import org.linli.social.NoticeSigns;
import org.linli.social.Pieces;
import org.linli.social.Unread;
import org.springframework.web.bind.annotation.RestController;

/** All notices of a member, and which of them he has read. */
@RestController
class NoticeBoxCalls {
  private final QaDoor door;
  private final NoticeBox box;
  private final NoticeSigns signs;
  private final Pieces pieces;

  NoticeBoxCalls(QaDoor door, NoticeBox box, NoticeSigns signs, Pieces pieces) {
    this.door = door;
    this.box = box;
    this.signs = signs;
    this.pieces = pieces;
  }

  @Route("/api/message/get_notices")
  Map<String, Object> list(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            kinds(call)
                .map(kinds -> list(call, account, kinds))
                .orElseGet(NoticeBoxCalls::unknownKind));
  }

  @Route("/api/message/sign_notice")
  Map<String, Object> sign(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            signs.sign(account, call.number("notice_id").orElse(0L))
                ? QaAnswer.success()
                : QaAnswer.of(-1, "unexpected notice"));
  }

  @Route("/api/message/sign_all")
  Map<String, Object> signAll(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            kinds(call)
                .map(kinds -> {
                  signs.signAll(account, kinds);
                  return QaAnswer.success();
                })
                .orElseGet(NoticeBoxCalls::unknownKind));
  }

  @Route("/api/message/get_unread_notices")
  Map<String, Object> unread(HttpServletRequest request) {
    return door.member(request, (_, account) -> QaAnswer.success(counts(signs.unread(account))));
  }

  private Map<String, Object> list(QaCall call, long account, Set<NoticeKind> kinds) {
    var page = call.page();
    var reading =
        call.text("unread").equals("1") ? NoticeQuery.Reading.NEW : NoticeQuery.Reading.ANY;
    var rows = box.list(account, new NoticeQuery(kinds, reading, page.offset(), page.limit()));
    var found = pieces.of(NoticeView.things(rows), Reader.member(account));
    return QaAnswer.success(
        rows.stream()
            .map(row -> NoticeView.of(row, NoticeView.piece(row, found), call.site()))
            .toList());
  }

  private static Map<String, Object> counts(Unread unread) {
    var data = new LinkedHashMap<String, Object>();
    data.put("total", unread.total());
    for (var kind : NoticeKind.values()) {
      data.put(key(kind), unread.of(Set.of(kind)));
    }
    return data;
  }

  static String key(NoticeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static Optional<NoticeKind> kind(QaCall call) {
    var text = call.text("kind");
    return Arrays.stream(NoticeKind.values()).filter(kind -> key(kind).equals(text)).findAny();
  }

  static Map<String, Object> unknownKind() {
    return QaAnswer.of(-1, "unexpected kind");
  }

  private static Optional<Set<NoticeKind>> kinds(QaCall call) {
    return call.text("kind").isEmpty() ? Optional.of(NoticeKind.ALL) : kind(call).map(Set::of);
  }
}

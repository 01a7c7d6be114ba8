package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.identity.Standing;
import org.linli.social.NoticeKind;
import org.linli.social.SiteNotice;
import org.linli.social.SiteNotices;
import org.springframework.web.bind.annotation.RestController;

/** What the community tells its members. */
@RestController
class NoticeCalls {
  private static final String USUAL_NAME = "系统通知";
  private final QaDoor door;
  private final SiteNotices notices;
  private final Standing standing;

  NoticeCalls(QaDoor door, SiteNotices notices, Standing standing) {
    this.door = door;
    this.notices = notices;
    this.standing = standing;
  }

  @Route("/api/message/add_sys_notice")
  Map<String, Object> add(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            standing.administers(account)
                ? add(call, account)
                : QaAnswer.of(-1, "permission denied"));
  }

  @Route("/api/message/get_sys_message")
  Map<String, Object> seen(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var data = new LinkedHashMap<String, Object>();
          data.put("all", rows(account, SiteNotice.Kind.ALL, call.page()));
          data.put("personal", rows(account, SiteNotice.Kind.PERSONAL, call.page()));
          data.put("group", rows(account, SiteNotice.Kind.GROUP, call.page()));
          return QaAnswer.success(data);
        });
  }

  private Map<String, Object> add(QaCall call, long sender) {
    var said = call.text("name");
    var name = said.isEmpty() ? USUAL_NAME : said;
    var content = call.text("content");
    var target = call.number("target").orElse(0L);
    var sending =
        switch (call.text("type")) {
          case "0" -> notices.toAll(sender, name, content);
          case "1" -> notices.to(target, SiteNotice.Kind.PERSONAL, sender, name, content);
          case "2" -> notices.to(target, SiteNotice.Kind.GROUP, sender, name, content);
          default -> SiteNotices.Sending.UNFIT;
        };
    return switch (sending) {
      case SENT -> QaAnswer.success();
      case UNKNOWN_MEMBER, UNFIT -> QaAnswer.of(-2, "unable to insert");
    };
  }

  /** Later clients know consultations as a type of their own. */
  private static int type(SiteNotice notice) {
    return notice.about() == NoticeKind.CONSULTATION ? 3 : notice.kind().ordinal();
  }

  private List<Map<String, Object>> rows(long account, SiteNotice.Kind kind, Page page) {
    return notices.seenBy(account, kind, page.offset(), page.limit()).stream()
        .map(NoticeCalls::row)
        .toList();
  }

  private static Map<String, Object> row(SiteNotice notice) {
    var row = new LinkedHashMap<String, Object>();
    row.put("noticeID", notice.id());
    row.put("name", notice.name());
    row.put("userID", notice.senderId());
    row.put("createtime", Moments.gmt(notice.createdAt()));
    row.put("type", type(notice));
    row.put("target", notice.ownerId());
    row.put("content", notice.content());
    return row;
  }
}

package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.linli.moderation.Appeals;
import org.linli.moderation.Cases;
import org.linli.moderation.Reports;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.Subject;
import org.springframework.web.bind.annotation.RestController;

/** The queue of what administrators have to look at. */
@RestController
class CaseCalls {
  private final QaDoor door;
  private final Cases cases;
  private final Reports reports;
  private final Appeals appeals;

  CaseCalls(QaDoor door, Cases cases, Reports reports, Appeals appeals) {
    this.door = door;
    this.cases = cases;
    this.reports = reports;
    this.appeals = appeals;
  }

  @Route("/api/account/back_get_cases")
  Map<String, Object> queue(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, _) -> {
          var page = call.page();
          return QaAnswer.success(
              cases.queue(page.offset(), page.limit()).stream().map(this::row).toList());
        });
  }

  @Route("/api/account/back_get_case")
  Map<String, Object> one(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, _) ->
            ReportType.of(call.text("report_type"))
                .map(kind -> new Subject(kind, call.number("id").orElse(0L)))
                .flatMap(cases::openOf)
                .map(found -> QaAnswer.success(whole(found)))
                .orElseGet(() -> QaAnswer.of(-1, "unexpected case")));
  }

  private Map<String, Object> row(ReviewCase open) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", open.targetId());
    row.put("report_type", ReportType.number(open.kind()));
    row.put("cause", open.cause().name().toLowerCase(Locale.ROOT));
    row.put("time", Moments.full(open.openedAt()));
    return row;
  }

  private Map<String, Object> whole(ReviewCase open) {
    var row = row(open);
    row.put("appeal", appeals.of(open.subject()).orElse(""));
    row.put("reports", reports.of(open.subject()).stream().map(CaseCalls::report).toList());
    return row;
  }

  private static Map<String, Object> report(Reports.Report report) {
    return Map.of(
        "user_id", report.reporterId(),
        "reason", report.reason(),
        "time", Moments.full(report.reportedAt()));
  }
}

package org.linli.wire.care;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import org.linli.care.Acknowledgements;
import org.linli.care.Devices;
import org.linli.care.Notice;
import org.linli.care.Notices;
import org.linli.care.Notices.Shown;
import org.linli.identity.Members;
import org.linli.media.Pictures;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What carers do with fall notices. */
@RestController
class AlertCalls {
  private static final CareRefusal BAD_MODE = new CareRefusal(102, "mode value error");
  private static final CareRefusal NO_NOTICE = new CareRefusal(200, "GetNotice error");
  private static final CareRefusal BAD_EVENT = new CareRefusal(100, "Error event_id");
  private static final CareRefusal SIGNED = new CareRefusal(101, "event_id has been signed");
  private final CareDoor door;
  private final Devices devices;
  private final Notices notices;
  private final Acknowledgements acknowledgements;
  private final Pictures pictures;
  private final Members members;

  AlertCalls(
      CareDoor door,
      Devices devices,
      Notices notices,
      Acknowledgements acknowledgements,
      Pictures pictures,
      Members members) {
    this.door = door;
    this.devices = devices;
    this.notices = notices;
    this.acknowledgements = acknowledgements;
    this.pictures = pictures;
    this.members = members;
  }

  @PostMapping("/api/get/notice")
  ResponseEntity<CareAnswer> notice(HttpServletRequest request) {
    return door.authorised(
        request,
        (call, account) ->
            switch (call.name()) {
              case "notice/get" -> list(call.loose(), account);
              case "notice/info" -> info(call.loose(), account);
              case "notice/sign" -> sign(call.loose(), account);
              case "notice/acknowledge" -> acknowledge(call.loose(), account);
              case "notice/acknowledged" -> acknowledged(call.loose(), account);
              default -> throw CareRefusal.JSON_VALUE;
            });
  }

  private Success list(Fields data, long account) {
    var shown = shown(data.required("mode"));
    bound(account);
    var page = Page.of(data);
    var rows =
        notices.of(account, shown, page.offset(), page.size()).stream().map(NoticeRow::of).toList();
    return new Success("successful", CareAnswer.ordered("num", rows.size(), "list", rows));
  }

  private Success info(Fields data, long account) {
    var event = data.text("event_id");
    bound(account);
    var notice = notices.byEvent(account, event).orElseThrow(() -> NO_NOTICE);
    var base64 = notice.picture().isEmpty() ? "" : base64(notice);
    notices.read(account, notice);
    return new Success("successful", NoticeInfo.of(notice, base64));
  }

  private String base64(Notice notice) {
    var picture = pictures.find(notice.picture()).flatMap(pictures::read);
    return Base64.getEncoder().encodeToString(picture.orElseThrow(() -> NO_NOTICE));
  }

  private Success sign(Fields data, long account) {
    return switch (notices.sign(account, data.text("event_id"))) {
      case SIGNED -> Success.plain();
      case ALREADY_SIGNED -> throw SIGNED;
      case NO_SUCH_NOTICE -> throw BAD_EVENT;
    };
  }

  private Success acknowledge(Fields data, long account) {
    var notice = notice(data, account);
    var name = members.byId(account).orElseThrow(() -> CareRefusal.BAD_TOKEN).calledName();
    acknowledgements.add(notice, account, name);
    return Success.plain();
  }

  private Success acknowledged(Fields data, long account) {
    var rows =
        acknowledgements.of(notice(data, account)).stream()
            .map(row ->
                CareAnswer.ordered(
                    "name", row.name(), "time", NoticeRow.time(row.acknowledgedAt())))
            .toList();
    return new Success("successful", CareAnswer.ordered("num", rows.size(), "list", rows));
  }

  private Notice notice(Fields data, long account) {
    return notices.byEvent(account, data.text("event_id")).orElseThrow(() -> BAD_EVENT);
  }

  private void bound(long account) {
    if (devices.boundTo(account).isEmpty()) {
      throw DeviceCalls.NOT_BOUND;
    }
  }

  /** An integer or its digits; anything else counts as 0, as it always did. */
  private static Shown shown(JsonNode mode) {
    var digits = mode.isIntegralNumber() || mode.isString() && mode.stringValue().matches("\\d+");
    return switch (digits ? mode.asString() : "0") {
      case "0" -> Shown.UNREAD;
      case "1" -> Shown.READ;
      case "2" -> Shown.ALL;
      default -> throw BAD_MODE;
    };
  }
}

package org.linli.wire.care;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.care.Device;
import org.linli.care.Devices;
import org.linli.care.Falls;
import org.linli.identity.MemberChange.Given;
import org.linli.media.Base64Picture;
import org.linli.wire.Requests;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What devices send: falls, and signs of life. Their id is their token. */
@RestController
class NoticeCalls {
  private static final CareRefusal BAD_DEVICE = new CareRefusal(-104, "Error device_id token");
  private static final int LONGEST_CONTENT = 255;
  private final CareDoor door;
  private final Devices devices;
  private final Falls falls;

  NoticeCalls(CareDoor door, Devices devices, Falls falls) {
    this.door = door;
    this.devices = devices;
    this.falls = falls;
  }

  @PostMapping("/api/notice")
  ResponseEntity<CareAnswer> notice(HttpServletRequest request) {
    return door.pictured(
        request,
        this::device,
        (call, device) ->
            switch (call.name()) {
              case "notice/upload" -> upload(call.loose(), device);
              case "notice/alive" -> alive(device);
              default -> throw CareRefusal.JSON_VALUE;
            });
  }

  private Device device(HttpServletRequest request) {
    var token = Requests.token(request).orElseThrow(() -> CareRefusal.NO_TOKEN);
    if (!token.matches("[0-9a-f]{32}")) {
      throw BAD_DEVICE;
    }
    return devices.byId(token).orElseThrow(() -> BAD_DEVICE);
  }

  private Success upload(Fields data, Device device) {
    var picture =
        Base64Picture.decode(data.longText("base64")).orElseThrow(() -> CareRefusal.VALUE);
    var content = data.given("content", LONGEST_CONTENT);
    return switch (falls.report(device, picture, words(content))) {
      case Falls.Outcome.Reported(var notice) ->
          Success.titled(Map.of("pic_name", notice.pictureName()));
      case Falls.Outcome.ReportedBlind _ -> throw CareRefusal.STORE;
      case Falls.Outcome.PictureRefused() -> throw CareRefusal.VALUE;
    };
  }

  private Success alive(Device device) {
    devices.seen(device.id());
    return Success.plain();
  }

  private static String words(Given content) {
    return content == null || content.text() == null ? "" : content.text();
  }
}

package org.linli.wire.care;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.Portraits;
import org.linli.media.Base64Picture;
import org.linli.media.Drawings;
import org.linli.media.Picture;
import org.linli.media.Pictures;
import org.linli.platform.Settings;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Portraits by telephone number, or by the id of a member who has none. */
@RestController
class PortraitCalls {
  private static final String[] ASKED_FROM = {HttpHeaders.REFERER};
  private final CareDoor door;
  private final Members members;
  private final Portraits portraits;
  private final Pictures pictures;
  private final Settings settings;

  PortraitCalls(
      CareDoor door, Members members, Portraits portraits, Pictures pictures, Settings settings) {
    this.door = door;
    this.members = members;
    this.portraits = portraits;
    this.pictures = pictures;
    this.settings = settings;
  }

  @PostMapping("/api/portrait")
  ResponseEntity<CareAnswer> upload(HttpServletRequest request) {
    return door.pictured(
        request,
        door::account,
        (call, account) ->
            switch (call.name()) {
              case "portrait/upload" -> upload(call.loose(), account);
              default -> throw CareRefusal.JSON_VALUE;
            });
  }

  @GetMapping("/api/get/portrait/{whose}")
  ResponseEntity<byte[]> portrait(@PathVariable String whose, HttpServletRequest request) {
    if (!fromOurSites(request.getHeader(HttpHeaders.REFERER))) {
      return shown(MediaType.IMAGE_JPEG, Drawings.notForOtherSites());
    }
    if (!whose.matches("[0-9]+")) {
      return shown(MediaType.IMAGE_JPEG, Drawings.wrongParameter());
    }
    return member(whose)
        .flatMap(portraits::of)
        .flatMap(this::shown)
        .orElseGet(() -> shown(MediaType.IMAGE_JPEG, Drawings.defaultPortrait()));
  }

  private Success upload(Fields data, long account) {
    var bytes = Base64Picture.decode(data.longText("base64"));
    if (bytes.isEmpty() || !kept(account, bytes.get())) {
      throw CareRefusal.VALUE;
    }
    var phone = members.byId(account).map(Member::phone).orElse(String.valueOf(account));
    return Success.titled(Map.of("url", "./api/get/portrait/" + phone));
  }

  private boolean kept(long account, byte[] bytes) {
    try {
      return portraits.show(account, bytes);
    } catch (UncheckedIOException e) {
      throw CareRefusal.STORE;
    }
  }

  private Optional<Member> member(String digits) {
    var byName = members.byLogin(digits);
    return byName.isPresent() || digits.length() > 18
        ? byName
        : members.byId(Long.parseLong(digits));
  }

  /** Other sites are kept out only where the operator has named the ones that may show pictures. */
  private boolean fromOurSites(String referer) {
    if (settings.pictureSites().isEmpty() || referer == null) {
      return true;
    }
    try {
      return settings.pictureSites().contains(String.valueOf(URI.create(referer).getHost()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Optional<ResponseEntity<byte[]>> shown(Picture picture) {
    var type = MediaType.parseMediaType(picture.type().contentType());
    return pictures.read(picture).map(bytes -> shown(type, bytes));
  }

  private ResponseEntity<byte[]> shown(MediaType type, byte[] bytes) {
    var told = settings.pictureSites().isEmpty() ? new String[0] : ASKED_FROM;
    return ResponseEntity.ok()
        .contentType(type)
        .varyBy(told)
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(bytes);
  }
}

package org.linli.wire.care;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nicknames and one's own data. */
@RestController
class ProfileCalls {
  private static final CareRefusal BAD_TOKEN = new CareRefusal(1, "Error Token");
  private static final CareRefusal NOBODY = new CareRefusal(100, "user not existed");
  private final CareDoor door;
  private final Members members;

  ProfileCalls(CareDoor door, Members members) {
    this.door = door;
    this.members = members;
  }

  @PostMapping("/api/user/nickname")
  ResponseEntity<CareAnswer> nickname(HttpServletRequest request) {
    return door.authorised(
        request,
        (call, _) ->
            switch (call.name()) {
              case "info/nickname" -> nickname(call.loose());
              default -> throw CareRefusal.JSON_VALUE;
            });
  }

  @GetMapping("/api/user/info")
  ResponseEntity<CareAnswer> own(HttpServletRequest request) {
    return door.bodiless(() -> Success.titled(Person.of(self(door.account(request, BAD_TOKEN)))));
  }

  @PostMapping("/api/user/info")
  ResponseEntity<CareAnswer> update(HttpServletRequest request) {
    return door.authorised(
        request,
        (call, account) ->
            switch (call.name()) {
              case "info/update" -> update(call.strict(Person.KEYS), self(account));
              default -> throw CareRefusal.JSON_VALUE;
            });
  }

  private Success nickname(Fields data) {
    var whose = data.text(data.has("user_id") ? "user_id" : "phone");
    var member = members.byLogin(whose).orElseThrow(() -> NOBODY);
    return Success.titled(Collections.singletonMap("nickname", member.nickname()));
  }

  private Success update(Fields data, Member self) {
    if (!self.signsInBy(data.text("phone"))) {
      throw CareRefusal.NO_PERMISSION;
    }
    var level = data.integer("level");
    if (level.isPresent() && level.get() != self.level()) {
      throw CareRefusal.NO_PERMISSION;
    }
    members.change(self.id(), Person.change(data, level));
    return Success.titled(Map.of());
  }

  private Member self(long account) {
    return members.byId(account).orElseThrow(() -> BAD_TOKEN);
  }
}

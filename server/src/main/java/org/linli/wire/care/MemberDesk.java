package org.linli.wire.care;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.Role;
import org.linli.identity.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What administrators do with members. */
@RestController
class MemberDesk {
  private static final CareRefusal NOBODY = new CareRefusal(1, "user not existed");
  private final CareDoor door;
  private final Members members;
  private final Roles roles;

  MemberDesk(CareDoor door, Members members, Roles roles) {
    this.door = door;
    this.members = members;
    this.roles = roles;
  }

  @PostMapping("/api/admin/user")
  ResponseEntity<CareAnswer> user(HttpServletRequest request) {
    return door.authorised(
        request,
        (call, account) -> {
          if (!roles.has(account, Role.CARE_ADMINISTRATOR)) {
            throw CareRefusal.NO_PERMISSION;
          }
          return switch (call.name()) {
            case "user/list" -> list(call.loose());
            case "user/info" -> Success.titled(Person.of(member(call.loose())));
            case "user/update" -> update(call.strict(Person.KEYS), account);
            case "user/delete" -> delete(call.loose(), account);
            default -> throw CareRefusal.JSON_VALUE;
          };
        });
  }

  private Success list(Fields data) {
    var page = Page.of(data);
    var rows = members.page(page.offset(), page.size()).stream().map(Person::of).toList();
    return new Success("successful", rows);
  }

  private Success update(Fields data, long administrator) {
    var member = member(data);
    var level = data.integer("level");
    var highest = members.byId(administrator).orElseThrow(() -> CareRefusal.BAD_TOKEN).level();
    if (level.isPresent() && (level.get() < 0 || level.get() > highest)) {
      throw CareRefusal.VALUE;
    }
    members.change(member.id(), Person.change(data, level));
    return Success.titled(Map.of());
  }

  private Success delete(Fields data, long administrator) {
    var member = member(data);
    if (member.id() == administrator) {
      throw CareRefusal.NO_PERMISSION;
    }
    members.delete(member.id());
    return Success.titled(Map.of());
  }

  private Member member(Fields data) {
    return members.byLogin(data.text("phone")).orElseThrow(() -> NOBODY);
  }
}

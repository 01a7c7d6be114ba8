package org.linli.wire.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.LoginName;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.PrivacySettings;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading profiles, and what of them others see. */
@RestController
class ProfileCalls {
  private final AccountDoor door;
  private final Members members;
  private final PrivacySettings privacy;
  private final ProfileView view;

  ProfileCalls(AccountDoor door, Members members, PrivacySettings privacy, ProfileView view) {
    this.door = door;
    this.members = members;
    this.privacy = privacy;
    this.view = view;
  }

  @PostMapping("/api/user/get-own-info")
  Map<String, Object> own(HttpServletRequest request) {
    return door.answer(
        request, call -> self(call).map(view::own).orElseGet(() -> AccountAnswer.error(1)));
  }

  @PostMapping("/api/user/get-user-info")
  Map<String, Object> other(HttpServletRequest request) {
    return door.answer(
        request,
        call -> {
          var refused = refused(call, call.number("id").isEmpty());
          if (refused != 0) {
            return AccountAnswer.error(refused);
          }
          return call.number("id")
              .flatMap(members::byId)
              .map(member -> view.shown(member, privacy.of(member.id())))
              .orElseGet(() -> AccountAnswer.error(2));
        });
  }

  @PostMapping("/api/user/get-user-id")
  Map<String, Object> id(HttpServletRequest request) {
    return door.answer(
        request,
        call -> {
          var username = call.text("username");
          var refused = refused(call, username.isEmpty());
          if (refused != 0) {
            return AccountAnswer.error(refused);
          }
          return Optional.of(username)
              .filter(Formats::storable)
              .map(LoginName::username)
              .flatMap(members::byName)
              .map(member -> AccountAnswer.with("id", member.id()))
              .orElseGet(() -> AccountAnswer.error(2));
        });
  }

  @PostMapping("/api/user/get-user-homepage-privacy-settings")
  Map<String, Object> privacy(HttpServletRequest request) {
    return door.answer(
        request,
        call ->
            call.account()
                .map(privacy::of)
                .map(PrivacyView::of)
                .orElseGet(() -> AccountAnswer.error(1)));
  }

  @PostMapping("/api/user/set-user-homepage-privacy-settings")
  Map<String, Object> setPrivacy(HttpServletRequest request) {
    return door.number(
        request,
        call -> {
          if (!call.signedIn()) {
            return 1;
          }
          privacy.change(call.account().get(), PrivacyView.change(call));
          return 0;
        });
  }

  /** What stands against looking at somebody, in the document's order; 0 for nothing. */
  private int refused(AccountCall call, boolean nobodyNamed) {
    if (nobodyNamed) {
      return 1;
    }
    return self(call).map(self -> self.level() > 0 ? 0 : 3).orElse(4);
  }

  private Optional<Member> self(AccountCall call) {
    return call.account().flatMap(members::byId);
  }
}

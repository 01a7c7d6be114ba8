package org.linli.wire.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.identity.Address;
import org.linli.identity.Avatars;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.Moves;
import org.linli.identity.ProfileEdit;
import org.linli.identity.Profiles;
import org.linli.identity.UsernameRules;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changing one's own profile. */
@RestController
class EditCalls {
  private static final String[] FIELDS = {
    "username", "name", "phone", "gender", "mail", "email", "avatar", "birthday"
  };
  private final AccountDoor door;
  private final Members members;
  private final Moves moves;
  private final Profiles profiles;
  private final UsernameRules rules;

  EditCalls(
      AccountDoor door, Members members, Moves moves, Profiles profiles, UsernameRules rules) {
    this.door = door;
    this.members = members;
    this.moves = moves;
    this.profiles = profiles;
    this.rules = rules;
  }

  @PostMapping("/api/user/set-own-info")
  Map<String, Object> edit(HttpServletRequest request) {
    return door.number(
        request,
        call -> {
          var self = call.account().flatMap(members::byId);
          if (self.isEmpty()) {
            return 1;
          }
          if (Stream.of(FIELDS).allMatch(field -> call.text(field).isEmpty())) {
            return 2;
          }
          var both = !call.text("phone").isEmpty() && !call.text("mail", "email").isEmpty();
          return both ? 3 : edit(call, self.get());
        });
  }

  private int edit(AccountCall call, Member self) {
    var moving = !call.text("phone", "mail", "email").isEmpty();
    var move = address(call).map(to -> move(call, to));
    if (moving) {
      var refused = move.map(wanted -> refusal(self, wanted)).orElseGet(() -> missing(call));
      if (refused != 0) {
        return refused;
      }
    }
    var edit = written(call, move);
    if (edit.isEmpty()) {
      return 7;
    }
    return switch (profiles.edit(self, edit.get())) {
      case DONE -> 0;
      case TAKEN -> 8;
      case NOT_A_PICTURE -> 7;
    };
  }

  /** An address that is none is proved by no code. */
  private static int missing(AccountCall call) {
    return call.text("code", "smscode").isEmpty() ? 4 : 5;
  }

  private int refusal(Member self, ProfileEdit.Move move) {
    return switch (moves.check(self, move)) {
      case ALLOWED -> 0;
      case CODE_MISSING -> 4;
      case TOO_SOON -> 9;
      case EXPIRED_CODE -> 6;
      case WRONG_CODE -> 5;
    };
  }

  private static Optional<Address> address(AccountCall call) {
    var phone = call.text("phone");
    return phone.isEmpty() ? Formats.mailbox(call.text("mail", "email")) : Formats.telephone(phone);
  }

  private static ProfileEdit.Move move(AccountCall call, Address to) {
    return new ProfileEdit.Move(to, call.text("code", "smscode"), call.text("original_code"));
  }

  /** The edit as the core takes it; nothing when a field has the wrong form. */
  private Optional<ProfileEdit> written(AccountCall call, Optional<ProfileEdit.Move> move) {
    var username = call.text("username");
    var name = call.text("name");
    var avatar = call.text("avatar");
    var picture = Avatars.fromDataUri(avatar);
    var birthday = birthday(call.text("birthday"));
    var badUsername =
        !username.isEmpty() && (!Formats.username(username) || rules.refuseUsername(username));
    var badName = !name.isEmpty() && (!Formats.nickname(name) || rules.refuseNickname(name));
    var badAvatar = !avatar.isEmpty() && picture.isEmpty();
    var badBirthday = !call.text("birthday").isEmpty() && birthday.isEmpty();
    if (badUsername || badName || badAvatar || badBirthday) {
      return Optional.empty();
    }
    var gender = given(call.text("gender")).map(EditCalls::gender);
    return Optional.of(
        new ProfileEdit(given(username), given(name), gender, birthday, picture, move));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(value -> !value.isEmpty());
  }

  private static ProfileEdit.Gender gender(String text) {
    return switch (text) {
      case "m" -> ProfileEdit.Gender.M;
      case "w" -> ProfileEdit.Gender.W;
      default -> ProfileEdit.Gender.UNKNOWN;
    };
  }

  private static Optional<LocalDate> birthday(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1000);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

package org.linli.pages.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.linli.identity.Member;
import org.linli.identity.ProfileEdit.Gender;
import org.linli.identity.UsernameRules;
import org.linli.pages.frame.Form;
import org.springframework.stereotype.Component;

/** Reads a profile from its form. */
@Component
class ProfileFields {
  static final int LONGEST_DESCRIPTION = 2_000;
  private static final int LONGEST_NICKNAME = 64;
  private static final LocalDate FIRST = LocalDate.of(1880, 1, 1);
  private final UsernameRules rules;
  private final Clock clock;

  ProfileFields(UsernameRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  static Form of(Member self) {
    return Form.blank()
        .with("nickname", self.shownNickname())
        .with("description", self.description())
        .with("gender", self.gender())
        .with("birthday", self.birthday() == null ? "" : self.birthday().toString());
  }

  String nickname(Form form) {
    var nickname = form.required("nickname", LONGEST_NICKNAME);
    if (rules.refuseNickname(nickname)) {
      form.refuse("nickname", "fault.words");
    }
    return nickname;
  }

  Optional<LocalDate> birthday(Form form) {
    var text = form.text("birthday", 10);
    try {
      if (!text.isEmpty()) {
        var day = LocalDate.parse(text);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!day.isBefore(FIRST) && !day.isAfter(today)) {
          return Optional.of(day);
        }
        form.refuse("birthday", "fault.birthday");
      }
    } catch (DateTimeParseException e) {
      form.refuse("birthday", "fault.birthday");
    }
    return Optional.empty();
  }

  static Gender gender(Form form) {
    return switch (form.value("gender")) {
      case "m" -> Gender.M;
      case "w" -> Gender.W;
      default -> Gender.UNKNOWN;
    };
  }
}

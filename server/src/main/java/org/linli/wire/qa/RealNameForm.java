package org.linli.wire.qa;

import java.util.Optional;
import org.linli.identity.RealNameClaim;

/** The fields in which a real name comes. */
final class RealNameForm {

  private RealNameForm() {}

  /** What it claims; nothing when a gender or a birthday is given that is none. */
  static Optional<RealNameClaim> read(QaCall call) {
    var gender = Genders.read(call.text("gender"));
    var birthday = Birthday.read(call.text("birthday"));
    var readable =
        (gender.isPresent() || call.text("gender").isBlank())
            && (birthday.isPresent() || call.text("birthday").isBlank());
    return readable
        ? Optional.of(
            new RealNameClaim(
                call.text("real_name"),
                gender,
                birthday,
                call.text("nationality"),
                call.text("address"),
                call.text("number")))
        : Optional.empty();
  }
}

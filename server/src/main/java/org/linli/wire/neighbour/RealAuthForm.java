package org.linli.wire.neighbour;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.identity.IdCard;
import org.linli.identity.ProfileEdit.Gender;
import org.linli.identity.RealNameClaim;
import org.linli.identity.RealNameDetails;

/** What this document asks of somebody's identity card, in the order in which it is looked at. */
record RealAuthForm(Fields data, RealNameClaim claim) {
  static final NeighbourRefusal NOT_CREATED = new NeighbourRefusal(100, "Create RealAuth failed");
  private static final String START = "date_start";
  private static final String END = "date_end";

  static RealAuthForm toCreate(NeighbourCall call) {
    var data =
        call.fields(
                "id_type",
                "id",
                "name",
                "gender",
                "birthday",
                "nation",
                "address",
                "organization",
                START,
                END)
            .with("id_type", "id", "name", "gender", "birthday");
    if (!data.text("id_type").orElse("").equals("sfz")) {
      throw new NeighbourRefusal(200, "Error id_type");
    }
    var gender = gender(data);
    var birthday =
        Days.read(data, "birthday").orElseThrow(() -> new NeighbourRefusal(202, "Error birthday"));
    var card = new IdCard(null, day(data, START, 203), day(data, END, 204));
    return new RealAuthForm(data, claim(data, gender, birthday, card));
  }

  static RealAuthForm toUpdate(NeighbourCall call) {
    var data = call.fields("nation", "address", "organization", START, END);
    day(data, START, 200);
    day(data, END, 200);
    return new RealAuthForm(data, null);
  }

  /** Where nothing is said, as it was. */
  RealNameDetails amended(RealNameDetails kept) {
    var refusal = new NeighbourRefusal(100, "RealAuth not certified");
    var card = kept.card();
    return new RealNameDetails(
        data.has("nation") ? text(data, "nation", 10, refusal) : kept.nationality(),
        data.has("address") ? text(data, "address", 100, refusal) : kept.address(),
        new IdCard(
            data.has("organization")
                ? text(data, "organization", 30, refusal)
                : card.organization(),
            data.has(START) ? day(data, START, 200) : card.validFrom(),
            data.has(END) ? day(data, END, 200) : card.validUntil()));
  }

  private static RealNameClaim claim(Fields data, Gender gender, LocalDate birthday, IdCard card) {
    return new RealNameClaim(
        text(data, "name", 30, NOT_CREATED),
        Optional.of(gender),
        Optional.of(birthday),
        text(data, "nation", 10, NOT_CREATED),
        text(data, "address", 100, NOT_CREATED),
        text(data, "id", 18, NOT_CREATED),
        new IdCard(
            text(data, "organization", 30, NOT_CREATED), card.validFrom(), card.validUntil()));
  }

  private static Gender gender(Fields data) {
    return switch (data.text("gender").orElse("")) {
      case "male" -> Gender.M;
      case "female" -> Gender.W;
      default -> throw new NeighbourRefusal(201, "Error gender");
    };
  }

  private static LocalDate day(Fields data, String key, int status) {
    return data.says(key)
        ? Days.read(data, key).orElseThrow(() -> new NeighbourRefusal(status, "Error " + key))
        : null;
  }

  /** Nothing said is an empty text. */
  private static String text(Fields data, String key, int most, NeighbourRefusal refusal) {
    if (!data.says(key)) {
      return "";
    }
    return data.text(key)
        .filter(text -> text.codePointCount(0, text.length()) <= most)
        .filter(text -> text.codePoints().noneMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF))
        .orElseThrow(() -> refusal);
  }
}

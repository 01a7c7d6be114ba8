package org.linli.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.identity.IdNumber;
import org.linli.identity.RealNameClaim;
import org.linli.identity.RealNames;
import org.linli.market.Applications;
import org.linli.market.Profession;
import org.springframework.stereotype.Component;

/** Who waits for a verifier. The papers are nobody's. */
@Component
class Applicants {
  static final String DECLARING = "zhaoxin";
  static final String APPLYING = "anhui";
  private static final String DIGITS = "11000020030705000";
  private static final LocalDate LATER = LocalDate.of(2026, 1, 1);
  private final Cast cast;
  private final RealNames names;
  private final Applications applications;

  Applicants(Cast cast, RealNames names, Applications applications) {
    this.cast = cast;
    this.names = names;
    this.applications = applications;
  }

  /** Each of them may be played again. */
  List<Act> acts() {
    return List.of(new Act(21, this::apply), new Act(8, this::declare));
  }

  private void apply() {
    cast.find(APPLYING)
        .ifPresent(account ->
            applications.apply(account, Profession.SPECIALIST, "康复训练证书（示例）", Paper.drawn()));
  }

  private void declare() {
    var claim =
        new RealNameClaim("赵新", Optional.empty(), Optional.empty(), "中国", "", number().text());
    cast.find(DECLARING).ifPresent(account -> names.declare(account, claim));
  }

  /** Of a region in which nobody is registered, with the check digit that fits. */
  private static IdNumber number() {
    return Stream.of("0123456789X".split(""))
        .flatMap(check -> IdNumber.of(DIGITS + check, LATER).stream())
        .findFirst()
        .orElseThrow();
  }
}

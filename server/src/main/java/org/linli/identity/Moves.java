package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.linli.identity.ProfileEdit.Move;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A member's new telephone or mailbox, proved by codes to it and to what he had before. */
@Component
public class Moves {
  private static final Duration BETWEEN = Duration.ofDays(30);
  private final AddressProofs proofs;
  private final LoginNames names;
  private final JdbcClient jdbc;
  private final Clock clock;

  Moves(AddressProofs proofs, LoginNames names, JdbcClient jdbc, Clock clock) {
    this.proofs = proofs;
    this.names = names;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether a move may be made. */
  public enum Verdict {
    ALLOWED,
    CODE_MISSING,
    TOO_SOON,
    EXPIRED_CODE,
    WRONG_CODE
  }

  /** Looks at a move without making it. */
  public Verdict check(Member member, Move move) {
    var original = original(member, move.address());
    if (move.code().isEmpty() || original.isPresent() && move.originalCode().isEmpty()) {
      return Verdict.CODE_MISSING;
    }
    if (tooSoon(member, move.address())) {
      return Verdict.TOO_SOON;
    }
    var proof = proofs.check(move.address(), move.code());
    var before =
        original.map(address -> proofs.check(address, move.originalCode())).orElse(Proof.RIGHT);
    if (proof == Proof.WRONG || before == Proof.WRONG) {
      return Verdict.WRONG_CODE;
    }
    var late = proof == Proof.EXPIRED || before == Proof.EXPIRED;
    return late ? Verdict.EXPIRED_CODE : Verdict.ALLOWED;
  }

  /** Makes the move in the caller's transaction; false when codes are used up or it is taken. */
  boolean make(Member member, Move move) {
    var original = original(member, move.address());
    var proved =
        proofs.use(move.address(), move.code())
            && (original.isEmpty() || proofs.use(original.get(), move.originalCode()));
    if (!proved || !names.replace(member.id(), LoginName.of(move.address()))) {
      return false;
    }
    if (had(member, move.address())) {
      note(member.id(), move.address());
    }
    return true;
  }

  /** What the member must prove to have had: the same kind of address, else the other kind. */
  public static Optional<Address> original(Member member, Address wanted) {
    Optional<Address> phone =
        Optional.ofNullable(member.phoneDigits()).map(Phone::new).map(Address.Telephone::new);
    Optional<Address> mail = Optional.ofNullable(member.email()).map(Address.Mailbox::new);
    return wanted instanceof Address.Telephone ? phone.or(() -> mail) : mail.or(() -> phone);
  }

  private static boolean had(Member member, Address wanted) {
    return switch (wanted) {
      case Address.Telephone _ -> member.phoneDigits() != null;
      case Address.Mailbox _ -> member.email() != null;
    };
  }

  private boolean tooSoon(Member member, Address wanted) {
    return jdbc.sql(
            """
            select case when :phone then phone_changed_at else email_changed_at end > :since
            from identity.account where id = :id
            """)
        .param("phone", wanted instanceof Address.Telephone)
        .param("since", Timestamp.from(clock.instant().minus(BETWEEN)))
        .param("id", member.id())
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  private void note(long account, Address address) {
    jdbc.sql(
            """
            update identity.account
            set phone_changed_at = case when :phone then :now::timestamptz else phone_changed_at end,
                email_changed_at = case when :phone then email_changed_at else :now::timestamptz end
            where id = :id
            """)
        .param("phone", address instanceof Address.Telephone)
        .param("now", Timestamp.from(clock.instant()))
        .param("id", account)
        .update();
  }
}

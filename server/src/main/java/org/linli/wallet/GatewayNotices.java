package org.linli.wallet;

import java.util.function.UnaryOperator;
import org.linli.wallet.gateway.Gateway;
import org.linli.wallet.gateway.Letter;
import org.linli.wallet.gateway.Notice;
import org.springframework.stereotype.Component;

/** Hears what the gateway tells of payments, however often and late. */
@Component
public class GatewayNotices {
  private final Gateway gateway;
  private final Settlements settlements;
  private final GatewayJournal journal;

  GatewayNotices(Gateway gateway, Settlements settlements, GatewayJournal journal) {
    this.gateway = gateway;
    this.settlements = settlements;
    this.journal = journal;
  }

  /** Whether the gateway need not tell it again. */
  public enum Outcome {
    HEARD,
    /** It is not the gateway's. */
    FORGED,
    /** It does not fit what we asked for, and a person has to look at it. */
    UNFIT
  }

  /** Reads a letter and does what it says; its seals are found by their names. */
  public Outcome hear(UnaryOperator<String> seal, String body) {
    var letter =
        new Letter(
            seal.apply("Serial"),
            seal.apply("Signature"),
            seal.apply("Signature-Type"),
            seal.apply("Timestamp"),
            seal.apply("Nonce"),
            body);
    return switch (gateway.read(letter)) {
      case Notice.Paid(var number, var transaction, var fen) -> {
        var outcome = settlements.settle(number, transaction, fen);
        journal.note(GatewayEntry.Kind.TOLD, number, fen, "paid: " + outcome);
        yield switch (outcome) {
          case SETTLED, REPEATED -> Outcome.HEARD;
          case NO_SUCH_ORDER, OTHER_AMOUNT -> Outcome.UNFIT;
        };
      }
      case Notice.Other(var what) -> {
        journal.note(GatewayEntry.Kind.TOLD, "", null, "other: " + what);
        yield Outcome.HEARD;
      }
      case Notice.Forged(var why) -> {
        journal.noteForged(why);
        yield Outcome.FORGED;
      }
    };
  }
}

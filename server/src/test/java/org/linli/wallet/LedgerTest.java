package org.linli.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.linli.wallet.Ledger.Outcome.MOVED;
import static org.linli.wallet.Ledger.Outcome.NOT_ENOUGH;
import static org.linli.wallet.Ledger.Outcome.REPEATED;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.RunningServer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class LedgerTest {
  private final RunningServer server = RunningServer.shared();
  private final Ledger ledger = server.bean(Ledger.class);
  private final History history = server.bean(History.class);
  private final long mei = Money.account();
  private final long han = Money.account();

  private static Transfer topUp(long account, long fen) {
    return Money.transfer(new Purse.Gateway(), new Purse.OfMember(account), fen);
  }

  private Transfer payment(long fen) {
    return Money.transfer(new Purse.OfMember(mei), new Purse.OfMember(han), fen);
  }

  private long balance(long account) {
    return ledger.balance(new Purse.OfMember(account));
  }

  @Test
  void money_that_moves_leaves_one_purse_and_is_in_another() {
    var gateway = ledger.balance(new Purse.Gateway());
    assertThat(ledger.move(List.of(topUp(mei, 500), payment(199)))).isEqualTo(MOVED);
    AfterRestart.nowAndLater(
        "balances",
        () -> {
          var now = server.bean(Ledger.class);
          assertThat(now.balance(new Purse.OfMember(mei))).isEqualTo(301);
          assertThat(now.balance(new Purse.OfMember(han))).isEqualTo(199);
        });
    assertThat(ledger.balance(new Purse.Gateway())).isEqualTo(gateway - 500);
  }

  @Test
  void nobody_pays_what_he_has_not_and_then_nothing_moves() {
    ledger.move(List.of(topUp(mei, 500)));
    assertThat(ledger.move(List.of(payment(300), payment(201)))).isEqualTo(NOT_ENOUGH);
    assertThat(balance(mei)).isEqualTo(500);
    assertThat(balance(han)).isZero();
    assertThat(ledger.move(List.of(payment(500)))).isEqualTo(MOVED);
  }

  @Test
  void a_transaction_in_which_somebody_had_too_little_goes_on() {
    var outcome =
        server
            .bean(TransactionTemplate.class)
            .execute(_ -> {
              assertThat(ledger.move(List.of(payment(1)))).isEqualTo(NOT_ENOUGH);
              return ledger.move(List.of(topUp(mei, 70)));
            });
    assertThat(outcome).isEqualTo(MOVED);
    assertThat(balance(mei)).isEqualTo(70);
  }

  @Test
  void a_transfer_is_made_once_however_often_it_is_asked_for() {
    var topUp = List.of(topUp(mei, 500));
    assertThat(ledger.move(topUp)).isEqualTo(MOVED);
    assertThat(ledger.move(topUp)).isEqualTo(REPEATED);
    assertThat(balance(mei)).isEqualTo(500);
  }

  @Test
  void a_key_that_meant_another_transfer_is_refused_loudly() {
    var first = topUp(mei, 500);
    ledger.move(List.of(first));
    var other =
        new Transfer(first.key(), first.from(), first.to(), 501, first.spent(), first.earned(), 0);
    assertThatThrownBy(() -> ledger.move(List.of(other))).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ledger.move(List.of(first, payment(1))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ledger.move(List.of(other, other)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(balance(mei)).isEqualTo(500);
  }

  @Test
  void what_is_held_for_a_thing_goes_to_whom_it_is_given() {
    var held = new Purse.Holding("question", mei);
    ledger.move(List.of(topUp(mei, 500)));
    ledger.move(List.of(Money.transfer(new Purse.OfMember(mei), held, 400)));
    assertThat(ledger.balance(held)).isEqualTo(400);
    assertThat(ledger.move(List.of(Money.transfer(held, new Purse.OfMember(han), 401))))
        .isEqualTo(NOT_ENOUGH);
    ledger.move(List.of(Money.transfer(held, new Purse.OfMember(han), 400)));
    assertThat(balance(han)).isEqualTo(400);
  }

  @Test
  void the_platform_pays_from_all_that_it_has_and_no_more() {
    var platform = new Purse.Platform();
    ledger.move(List.of(topUp(mei, 900)));
    for (var part = 0; part < 3; part++) {
      ledger.move(List.of(Money.transfer(new Purse.OfMember(mei), platform, 300)));
    }
    var all = ledger.balance(platform);
    assertThat(ledger.move(List.of(Money.transfer(platform, new Purse.OfMember(han), all + 1))))
        .isEqualTo(NOT_ENOUGH);
    assertThat(ledger.move(List.of(Money.transfer(platform, new Purse.OfMember(han), all))))
        .isEqualTo(MOVED);
    assertThat(ledger.balance(platform)).isZero();
  }

  @Test
  void of_many_transfers_each_stands_for_itself() {
    var before = topUp(mei, 100);
    ledger.move(List.of(before));
    assertThat(ledger.moveAll(List.of(payment(60), payment(60), before, topUp(han, 1))))
        .containsExactly(MOVED, NOT_ENOUGH, REPEATED, MOVED);
    assertThat(balance(mei)).isEqualTo(40);
    assertThat(balance(han)).isEqualTo(61);
  }

  @Test
  void a_member_reads_both_sides_newest_first() {
    var first = new Transfer(key(), new Purse.Gateway(), of(mei), 500, null, PayType.TOP_UP, 7);
    var second =
        new Transfer(key(), of(mei), of(han), 199, PayType.ARTICLE, PayType.ARTICLE_INCOME, 8);
    ledger.move(List.of(first));
    ledger.move(List.of(second));
    assertThat(history.of(mei, 0, 10))
        .extracting(Payment::fen, Payment::type, Payment::about)
        .containsExactly(tuple(-199L, PayType.ARTICLE, 8L), tuple(500L, PayType.TOP_UP, 7L));
    assertThat(history.of(mei, 1, 10)).extracting(Payment::fen).containsExactly(500L);
    assertThat(history.of(han, 0, 10))
        .extracting(Payment::type)
        .containsExactly(PayType.ARTICLE_INCOME);
  }

  @Test
  void nobody_rewrites_the_ledger() {
    ledger.move(List.of(topUp(mei, 500)));
    var jdbc = server.bean(JdbcClient.class);
    for (var attempt :
        List.of(
            "update wallet.transfer set fen = 1",
            "delete from wallet.transfer",
            "truncate wallet.transfer")) {
      assertThatThrownBy(() -> jdbc.sql(attempt).update())
          .isInstanceOf(DataAccessException.class)
          .hasStackTraceContaining("permission denied");
    }
  }

  private static Purse of(long account) {
    return new Purse.OfMember(account);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}

package org.linli.wallet.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.wallet.GatewayEntry;
import org.linli.wallet.GatewayJournal;
import org.linli.wallet.Ledger;
import org.linli.wallet.OpenPayments;
import org.linli.wallet.Purse;
import org.linli.wallet.RequestName;
import org.linli.wallet.TopUp;
import org.linli.wallet.ToppingUp;
import org.linli.wallet.ToppingUp.Outcome;

@OwnServer
class GatewayTest {
  private static final AtomicLong ACCOUNTS = new AtomicLong(8_000_000_000_000L);
  private static RunningServer server;
  private final Sandbox sandbox = server.bean(Sandbox.class);
  private final ToppingUp toppingUp = server.bean(ToppingUp.class);
  private final long mei = ACCOUNTS.incrementAndGet();

  @BeforeAll
  static void start() {
    server = RunningServer.own(Map.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void the_sandbox_is_open() {
    sandbox.merchant();
  }

  @AfterEach
  void the_sandbox_behaves_again() {
    sandbox.behave(Sandbox.Manner.PROMPT);
  }

  private Outcome ask(Sandbox.Manner manner, long fen) {
    sandbox.behave(manner);
    return toppingUp.begin(mei, fen, Optional.empty());
  }

  private TopUp newest() {
    return toppingUp.of(mei, 0, 1).getFirst();
  }

  private SandboxOrder order() {
    return sandbox.order(newest().number());
  }

  private long balance() {
    return server.bean(Ledger.class).balance(new Purse.OfMember(mei));
  }

  private String journal() {
    return server.bean(GatewayJournal.class).page(0, 50).stream()
        .filter(entry -> entry.number().equals(newest().number()))
        .map(GatewayEntry::outcome)
        .toList()
        .toString();
  }

  private void look() {
    OpenPayments.lookAfter(server, Duration.ofMinutes(10));
  }

  private int send(Letter letter) {
    return SandboxNotices.post(server.at("/api/pay/wechat").toString(), letter);
  }

  @Test
  void what_is_told_before_the_answer_is_there_at_once() {
    assertThat(ask(Sandbox.Manner.PROMPT, 990)).isEqualTo(new Outcome.Paid());
    assertThat(balance()).isEqualTo(990);
    assertThat(journal()).isEqualTo("[ordered, paid: SETTLED]");
  }

  @Test
  void what_is_told_late_and_again_counts_once() {
    assertThat(ask(Sandbox.Manner.UNPAID, 990)).isInstanceOf(Outcome.ToPay.class);
    assertThat(balance()).isZero();
    sandbox.pay(order().number());
    for (var time = 0; time < 3; time++) {
      assertThat(sandbox.notices().send(order(), 990)).isEqualTo(200);
    }
    assertThat(balance()).isEqualTo(990);
    assertThat(newest().state()).isEqualTo(TopUp.State.PAID);
  }

  @Test
  void what_nobody_tells_is_asked_for() {
    assertThat(ask(Sandbox.Manner.SILENT, 990)).isInstanceOf(Outcome.ToPay.class);
    look();
    assertThat(balance()).isEqualTo(990);
    assertThat(sandbox.notices().send(order(), 990)).isEqualTo(200);
    assertThat(balance()).isEqualTo(990);
  }

  @Test
  void an_order_whose_answer_is_lost_is_found_again() {
    sandbox.behave(Sandbox.Manner.LOST);
    var name = Optional.of(new RequestName("lost-1"));
    assertThat(toppingUp.begin(mei, 5, name)).isEqualTo(new Outcome.Underway());
    assertThat(toppingUp.begin(mei, 5, name)).isEqualTo(new Outcome.Underway());
    look();
    assertThat(toppingUp.begin(mei, 5, name)).isEqualTo(new Outcome.Paid());
    assertThat(balance()).isEqualTo(5);
  }

  @Test
  void what_is_not_paid_is_ended_and_counts_if_it_was_paid_after_all() {
    ask(Sandbox.Manner.UNPAID, 990);
    look();
    assertThat(newest().state()).isEqualTo(TopUp.State.OPEN);
    OpenPayments.lookAfter(server, Duration.ofHours(3));
    assertThat(newest().state()).isEqualTo(TopUp.State.CLOSED);
    sandbox.pay(order().number());
    assertThat(sandbox.notices().send(order(), 990)).isEqualTo(200);
    assertThat(balance()).isEqualTo(990);
    assertThat(newest().state()).isEqualTo(TopUp.State.PAID);
  }

  @Test
  void what_the_gateway_refuses_is_over() {
    assertThat(ask(Sandbox.Manner.REFUSING, 990)).isEqualTo(new Outcome.Failed());
    assertThat(journal()).isEqualTo("[refused: 403 NO_AUTH]");
  }

  @Test
  void another_amount_is_refused_and_noted() {
    ask(Sandbox.Manner.UNPAID, 990);
    sandbox.pay(order().number());
    assertThat(sandbox.notices().send(order(), 9_900)).isEqualTo(400);
    assertThat(balance()).isZero();
    assertThat(journal()).contains("paid: OTHER_AMOUNT");
  }

  @Test
  void what_was_given_back_outside_does_not_come_in() {
    ask(Sandbox.Manner.UNPAID, 990);
    assertThat(sandbox.notices().send(order().in("REFUND"), 990)).isEqualTo(200);
    assertThat(balance()).isZero();
  }

  @Test
  void what_was_never_ordered_is_refused() {
    ask(Sandbox.Manner.UNPAID, 990);
    var known = order();
    var other = new SandboxOrder("f".repeat(32), "4200", 990, known.noticeUrl(), "SUCCESS");
    assertThat(sandbox.notices().send(other, 990)).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"signature", "body", "nonce", "timestamp", "serial", "nothing"})
  void a_forged_letter_moves_nothing(String changed) {
    ask(Sandbox.Manner.UNPAID, 990);
    sandbox.pay(order().number());
    var letter = sandbox.notices().letter(order(), 990);
    assertThat(send(Forgery.of(letter, changed))).isEqualTo(401);
    assertThat(balance()).isZero();
    assertThat(send(letter)).isEqualTo(200);
    assertThat(balance()).isEqualTo(990);
  }

  @Test
  void who_has_twenty_unpaid_orders_no_more() {
    for (var number = 0; number < 20; number++) {
      assertThat(ask(Sandbox.Manner.UNPAID, 1)).isInstanceOf(Outcome.ToPay.class);
    }
    assertThat(ask(Sandbox.Manner.UNPAID, 1)).isEqualTo(new Outcome.TooManyOpen());
  }
}

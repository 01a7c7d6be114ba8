package org.linli.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.Together;
import org.linli.identity.Client;
import org.linli.identity.MailSignUp;
import org.linli.identity.Members;
import org.linli.identity.UserGroup;
import org.linli.identity.UserGroups;
import org.linli.wallet.Ledger;
import org.linli.wallet.LedgerAudit;
import org.linli.wallet.PayType;
import org.linli.wallet.Purse;
import org.linli.wallet.Transfer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ConsultationRaceTest {
  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private static final long PRICE = 1_000;
  private final long customer = somebody();
  private final long expert = somebody();

  private static <T> T bean(Class<T> type) {
    return RunningServer.shared().bean(type);
  }

  private static long somebody() {
    var email = "race-" + NEXT.getAndIncrement() + "@counsel.example.com";
    bean(MailSignUp.class).signUp(email, "Harbour_7", "赛", new Client("127.0.0.1"));
    return bean(Members.class).byLogin(email).orElseThrow().id();
  }

  private static long balance(Purse purse) {
    return bean(Ledger.class).balance(purse);
  }

  private void prepare(long fen) {
    bean(TransactionTemplate.class)
        .executeWithoutResult(
            _ -> bean(UserGroups.class).move(expert, UserGroup.MEMBER, UserGroup.SPECIALIST));
    bean(Experts.class).set(expert, new Expert(PRICE, WeeklyTimes.ANY, "", true));
    var given =
        new Transfer(
            "given:" + customer,
            new Purse.Gateway(),
            new Purse.OfMember(customer),
            fen,
            null,
            PayType.TOP_UP,
            0);
    bean(Ledger.class).move(List.of(given));
  }

  private long booked() {
    var draft = new ConsultationDraft("漏水", Optional.empty(), Optional.empty());
    var booking = bean(ConsultationBooking.class);
    var outcome = booking.book(customer, expert, draft, OptionalLong.empty(), Optional.empty());
    return ((ConsultationBooking.Outcome.Booked) outcome).id();
  }

  private static void due(long id, Instant when) {
    bean(JdbcClient.class)
        .sql("update market.consultation set due_at = :due where id = :id")
        .param("due", Timestamp.from(when))
        .param("id", id)
        .update();
  }

  /** Whoever decides first has decided, and not a fen is lost or paid twice. */
  @Test
  void of_all_who_decide_at_once_one_does() {
    var rounds = 12;
    prepare(rounds * PRICE);
    var paid = new AtomicLong();
    for (var round = 0; round < rounds; round++) {
      var id = booked();
      if (round % 3 == 0) {
        due(id, RunningServer.shared().clock().instant().plusMillis(15));
      }
      var turn = new AtomicInteger(round);
      Together.all(6, () -> decide(id, turn.getAndIncrement() % 6));
      settle(id);
      var state = bean(Consultations.class).find(id, customer).orElseThrow().state();
      paid.addAndGet(state.paid() ? PRICE : 0);
      assertThat(balance(new Purse.Holding("order", id))).isZero();
      assertThat(balance(new Purse.OfMember(expert))).isEqualTo(paid.get());
      assertThat(balance(new Purse.OfMember(customer))).isEqualTo(rounds * PRICE - paid.get());
    }
    assertThat(bean(LedgerAudit.class).findings()).isEmpty();
  }

  private Object decide(long id, int what) {
    return switch (what) {
      case 0, 1 -> bean(ConsultationAnswering.class).answer(expert, id, "修");
      case 2 -> bean(Consulting.class).confirm(expert, id);
      case 3 -> bean(Consulting.class).refuse(expert, id);
      case 4 -> bean(Consulting.class).finish(customer, id);
      default -> bean(ReturnedConsultations.class).returnNext();
    };
  }

  private void settle(long id) {
    if (bean(Consultations.class).find(id, customer).orElseThrow().state().open()) {
      bean(Consulting.class).refuse(expert, id);
    }
  }

  /** Who is given back many holds all of them before any money, or he could wait in a circle. */
  @Test
  void giving_back_many_waits_with_no_money_held() {
    prepare(2 * PRICE);
    var first = booked();
    var second = booked();
    var returned = bean(ReturnedConsultations.class);
    var all = Executors.newSingleThreadExecutor();
    bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> {
          var held = bean(ConsultationRows.class).hold(second).orElseThrow();
          all.submit(() -> inOne(() -> returned.giveBackAll(expert)));
          await().pollInSameThread().until(ConsultationRaceTest::somebodyWaits);
          returned.giveBack(held, ConsultationReturned.Cause.NO_ANSWER);
        });
    all.close();
    for (var id : List.of(first, second)) {
      assertThat(bean(Consultations.class).find(id, customer).orElseThrow().state())
          .isEqualTo(ConsultationState.RETURNED);
    }
    assertThat(balance(new Purse.OfMember(customer))).isEqualTo(2 * PRICE);
  }

  private static void inOne(Runnable work) {
    bean(TransactionTemplate.class).executeWithoutResult(_ -> work.run());
  }

  private static boolean somebodyWaits() {
    return bean(JdbcClient.class)
        .sql(
            """
            select exists (
              select from pg_locks
              where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))
            """)
        .query(Boolean.class)
        .single();
  }
}

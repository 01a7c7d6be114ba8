package org.linli.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;

/** With {@code -Dlinli.storm=60} it goes on for so many seconds. */
class StormTest {
  private static final int THREADS = 64;
  private static final int ACTS = 30;
  private static final Duration LONG = Duration.ofSeconds(Long.getLong("linli.storm", 0));
  private final RunningServer server = RunningServer.shared();
  private final Ledger ledger = server.bean(Ledger.class);
  private final LongAdder moved = new LongAdder();
  private final List<Long> crowd = new ArrayList<>();

  @Test
  void whatever_everybody_does_at_once_not_a_fen_is_lost_or_made() throws Exception {
    for (var member = 0; member < 12; member++) {
      crowd.add(Money.account());
    }
    var outside = ledger.balance(new Purse.Gateway());
    var kept = ledger.balance(new Purse.Platform());
    var end = System.nanoTime() + LONG.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<?>>();
      for (var thread = 0; thread < THREADS; thread++) {
        var random = new Random(thread);
        all.add(threads.submit(() -> actAll(random, end)));
      }
      for (var one : all) {
        one.get();
      }
    }
    assertThat(server.bean(LedgerAudit.class).findings()).isEmpty();
    var inside =
        crowd.stream().mapToLong(this::balance).peek(fen -> assertThat(fen).isNotNegative());
    assertThat(inside.sum())
        .isEqualTo(
            outside
                - ledger.balance(new Purse.Gateway())
                - (ledger.balance(new Purse.Platform()) - kept));
    assertThat(moved.sum()).isPositive();
  }

  private long balance(long account) {
    return ledger.balance(new Purse.OfMember(account));
  }

  private void actAll(Random random, long end) {
    for (var act = 0; act < ACTS || System.nanoTime() < end; act++) {
      act(random);
    }
  }

  private void act(Random random) {
    var mei = new Purse.OfMember(crowd.get(random.nextInt(crowd.size())));
    var han = new Purse.OfMember(crowd.get(random.nextInt(crowd.size())));
    var fen = 1 + random.nextInt(500);
    switch (random.nextInt(4)) {
      case 0 -> once(List.of(Money.transfer(new Purse.Gateway(), mei, fen)));
      case 1 -> once(List.of(Money.transfer(mei, new Purse.Gateway(), fen)));
      case 2 -> {
        if (!mei.equals(han)) {
          var share = Money.transfer(mei, new Purse.Platform(), 1);
          once(List.of(Money.transfer(mei, han, fen), share));
        }
      }
      default -> decide(mei, random.nextBoolean() ? han : mei, fen);
    }
  }

  /** Holds the money first; who gets it gets all of it, once. */
  private void decide(Purse payer, Purse receiver, long fen) {
    var held = new Purse.Holding("storm", Money.account());
    if (once(List.of(Money.transfer(payer, held, fen))) == Ledger.Outcome.MOVED) {
      once(List.of(Money.transfer(held, receiver, fen)));
      assertThat(ledger.balance(held)).isZero();
    }
  }

  /** Twice at once under the same keys: at most one of them moves anything. */
  private Ledger.Outcome once(List<Transfer> together) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var twin = threads.submit(() -> ledger.move(together));
      var own = ledger.move(together);
      var other = twin.get();
      assertThat(own == Ledger.Outcome.MOVED && other == Ledger.Outcome.MOVED).isFalse();
      var did = own == Ledger.Outcome.MOVED || other == Ledger.Outcome.MOVED;
      if (did) {
        moved.increment();
      }
      return did ? Ledger.Outcome.MOVED : own;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

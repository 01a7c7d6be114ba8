package org.linli.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static int next;
  private final Outbox outbox = SERVER.bean(Outbox.class);
  private final Hearing hearing = SERVER.bean(Hearing.class);
  private final Horizon horizon = new Horizon(SERVER.bean(JdbcClient.class));
  private final TransactionTemplate transaction = SERVER.bean(TransactionTemplate.class);
  private Gossip gossip;

  record Said(String what) implements Event {}

  record Whispered(String what) implements Event {}

  /** Writes down what it hears, and may be deaf for a while. */
  private static final class Gossip implements Listener {
    private final String name = "gossip " + next++;
    private final List<String> heard = new ArrayList<>();
    private boolean deaf;

    @Override
    public String name() {
      return name;
    }

    @Override
    public Set<Class<? extends Event>> hears() {
      return Set.of(Said.class);
    }

    @Override
    public void hear(Event event, Instant happenedAt) {
      if (deaf) {
        throw new IllegalStateException("deaf");
      }
      heard.add(((Said) event).what());
    }
  }

  @BeforeEach
  void somebody_listens_who_has_heard_all_before() {
    gossip = new Gossip();
    say("before");
    hears("before");
    gossip.heard.clear();
  }

  @Test
  void facts_are_heard_once_and_in_order() {
    say("one", "two");
    hears("two");
    say("three");
    hears("three");
    listen();
    assertThat(gossip.heard).containsExactly("one", "two", "three");
  }

  @Test
  void what_was_rolled_back_is_not_heard_and_does_not_hold_up_what_follows() {
    transaction.executeWithoutResult(status -> {
      outbox.publish(new Said("never"));
      status.setRollbackOnly();
    });
    say("afterwards");
    hears("afterwards");
    assertThat(gossip.heard).containsExactly("afterwards");
  }

  @Test
  void what_is_committed_late_is_still_heard_and_before_what_was_told_after_it()
      throws InterruptedException {
    var told = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var slow =
        Thread.ofVirtual()
            .start(() ->
                transaction.executeWithoutResult(_ -> {
                  outbox.publish(new Said("slow"));
                  told.countDown();
                  waitFor(mayEnd);
                }));
    told.await();
    say("quick");
    listen();
    listen();
    assertThat(gossip.heard).isEmpty();
    mayEnd.countDown();
    slow.join();
    hears("quick");
    assertThat(gossip.heard).containsExactly("slow", "quick");
  }

  @Test
  void who_fails_is_told_again_and_who_does_not_listen_to_a_kind_is_spared_it() {
    transaction.executeWithoutResult(_ -> outbox.publish(new Whispered("psst")));
    say("loud");
    gossip.deaf = true;
    await()
        .untilAsserted(
            () -> assertThatThrownBy(this::listen).isInstanceOf(IllegalStateException.class));
    gossip.deaf = false;
    hears("loud");
    assertThat(gossip.heard).containsExactly("loud");
  }

  private void say(String... words) {
    for (var word : words) {
      transaction.executeWithoutResult(_ -> outbox.publish(new Said(word)));
    }
  }

  /** Listens until it hears the word: transactions of other tests may hold the horizon back. */
  private void hears(String word) {
    await()
        .untilAsserted(() -> {
          listen();
          assertThat(gossip.heard).contains(word);
        });
  }

  private void listen() {
    var known = horizon.look();
    var last = hearing.hear(gossip, known);
    while (last.orElseThrow() < known) {
      last = hearing.hear(gossip, known);
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

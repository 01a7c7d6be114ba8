package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.OwnServer;
import org.linli.Reply;
import org.linli.ServerProcess;
import tools.jackson.databind.JsonNode;

/** With {@code -Dlinli.storm=60} it goes on for so many seconds before the kill. */
@OwnServer
class PaidStormTest {
  private static final int THREADS = 64;
  private static final int ACTS = 600;
  private static final BigDecimal PRICE = new BigDecimal("4.00");
  private static final BigDecimal HALF = new BigDecimal("0.10");
  private static final Duration LONG = Duration.ofSeconds(Long.getLong("linli.storm", 0));
  private static final String ROOT = "root@example.com";
  private final List<Purchaser> people = new ArrayList<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<String> repeatable = new CopyOnWriteArrayList<>();
  private final AtomicInteger acts = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();
  private ServerProcess server;
  private String root;

  private record Purchaser(long id, String token) {}

  private record Asked(String question, String answer, Purchaser asker) {}

  @Test
  void after_a_storm_and_a_kill_every_fen_is_where_it_belongs(@TempDir Path folder) {
    server =
        new ServerProcess(
            folder.resolve("data"),
            "--linli.dev=true",
            "--linli.administrator.email=" + ROOT,
            "--linli.administrator.password=" + QaClient.PASSWORD);
    server.start();
    root = signedIn(ROOT);
    for (var number = 0; number < 8; number++) {
      people.add(joined("member" + number + "@example.com"));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var thread = 0; thread < THREADS; thread++) {
        var random = new Random(thread);
        threads.execute(() -> goOn(random));
      }
      await().atMost(Duration.ofMinutes(5)).until(() -> acts.get() > ACTS);
      await().pollDelay(LONG).atMost(LONG.plusMinutes(1)).until(() -> true);
      server.killJvm();
      over.set(true);
    }
    server.start();
    balances();
    var before = people.stream().map(this::balance).toList();
    repeatable.forEach(this::answered);
    assertThat(people.stream().map(this::balance).toList()).isEqualTo(before);
    server.stop();
  }

  /** Each balance is the sum of its history; what came in is there or held for a question. */
  private void balances() {
    var inside = BigDecimal.ZERO;
    var came = BigDecimal.ZERO;
    for (var one : people) {
      var rows = pages("account/history_pay?token=" + one.token());
      assertThat(balance(one)).isNotNegative().isEqualByComparingTo(sum(rows));
      inside = inside.add(balance(one));
      came = came.add(sum(rows.stream().filter(row -> type(row) >= 8).toList()));
    }
    assertThat(inside.add(held())).isEqualByComparingTo(came);
  }

  private BigDecimal held() {
    var sum = BigDecimal.ZERO;
    for (var row : pages("questions/back_get_questions?token=" + root)) {
      var id = row.get("questionID").toString();
      if (call("questions/get_question", "question_id", id, "token", root)
          .data()
          .get("bounty")
          .stringValue()
          .equals("open")) {
        var asker = row.get("userID").longValue();
        var readers = people.stream().filter(one -> one.id() != asker && hasPaid(one, id)).count();
        sum = sum.add(PRICE).add(HALF.multiply(BigDecimal.valueOf(readers)));
      }
    }
    return sum;
  }

  private boolean hasPaid(Purchaser one, String question) {
    var list = "questions/get_priced_answer_list";
    return call(list, "question_id", question, "token", one.token()).number("code") == 1;
  }

  private void goOn(Random random) {
    try {
      while (!over.get()) {
        act(random);
        acts.incrementAndGet();
      }
    } catch (UncheckedIOException killed) {
      // Nobody answers any more.
    }
  }

  private void act(Random random) {
    var one = people.get(random.nextInt(people.size()));
    var about = asked.isEmpty() ? null : asked.get(random.nextInt(asked.size()));
    switch (about == null ? 0 : random.nextInt(12)) {
      case 0, 1 -> ask(one, people.get(random.nextInt(people.size())));
      case 2, 3 ->
          twice(
              path(
                  "questions/adopt_answer",
                  "answer_id",
                  about.answer(),
                  "token",
                  about.asker().token()));
      case 4 ->
          twice(path("questions/delete_question", "question_id", about.question(), "token", root));
      case 5 ->
          twice(
              path(
                  "account/add_account_balance",
                  "num",
                  "1.50",
                  "request_key",
                  "storm" + acts.get(),
                  "token",
                  one.token()));
      case 6 ->
          twice(
              path(
                  "account/minus_account_balance",
                  "num",
                  "0.50",
                  "request_key",
                  "storm" + acts.get(),
                  "token",
                  one.token()));
      default ->
          twice(
              path(
                  "questions/pay_question", "question_id", about.question(), "token", one.token()));
    }
  }

  private void ask(Purchaser asker, Purchaser answerer) {
    var offer =
        call(
            "questions/add_priced_question",
            "title",
            "怎样修屋顶？",
            "price",
            PRICE.toString(),
            "token",
            asker.token());
    if (offer.number("code") == 1) {
      var question = offer.data().get("question_id").toString();
      var answer =
          call(
              "answer/add_answer",
              "question_id",
              question,
              "content",
              "油毡",
              "token",
              answerer.token());
      asked.add(new Asked(question, answer.data().get("answer_id").toString(), asker));
    }
  }

  /** A request that is sent again must not count again. */
  private void twice(String path) {
    if (answered(path).number("code") == 1) {
      repeatable.add(path);
      answered(path);
    }
  }

  private List<JsonNode> pages(String path) {
    var rows = new ArrayList<JsonNode>();
    for (var page = 1; ; page++) {
      var data = answered(path + "&limit=500&page=" + page).data();
      var list = data.isArray() ? data : data.get("all");
      if (list.isEmpty()) {
        return rows;
      }
      list.valueStream().forEach(rows::add);
    }
  }

  private static BigDecimal sum(List<JsonNode> rows) {
    return rows.stream()
        .map(row -> row.get("amount").decimalValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int type(JsonNode row) {
    return row.get("type").intValue();
  }

  private BigDecimal balance(Purchaser one) {
    return call("account/get_account_balance", "token", one.token()).data().decimalValue();
  }

  private Purchaser joined(String email) {
    call("account/register", "email", email, "password", QaClient.PASSWORD);
    var token = signedIn(email);
    assertThat(call("account/add_account_balance", "num", "100", "token", token).number("code"))
        .isOne();
    var self = call("account/get_user_by_token", "token", token).data();
    return new Purchaser(self.get("user_id").longValue(), token);
  }

  private String signedIn(String email) {
    var reply = call("account/login", "username", email, "password", QaClient.PASSWORD);
    return reply.data().get("token").stringValue();
  }

  private Reply call(String operation, String... parameters) {
    return answered(path(operation, parameters));
  }

  private Reply answered(String path) {
    var reply = server.get("/api/" + path);
    assertThat(reply.http()).isEqualTo(200);
    return reply;
  }

  private static String path(String operation, String... parameters) {
    return operation + "?" + QaClient.form(parameters);
  }
}

package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.Talk.answer;
import static org.linli.wire.qa.Talk.ask;
import static org.linli.wire.qa.Talk.tag;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.Reply;
import tools.jackson.databind.JsonNode;

class ResponseCacheTest {
  private final QaClient lin = QaClient.member("lin");
  private final QaClient mei = QaClient.member("mei");

  private record Asked(long id) {}

  @Test
  void what_nobody_has_written_since_is_not_read_again() {
    var cache = QaClient.SERVER.bean(ResponseCache.class);
    var call = new QaCall(null, null, Optional.empty(), new Site("http://localhost"));
    var reads = new AtomicInteger();
    await()
        .until(() -> {
          var before = reads.get();
          cache.get(call, new Asked(1), () -> Optional.of(reads.incrementAndGet()));
          return reads.get() == before;
        });
  }

  @Test
  void what_is_not_there_is_looked_for_again() {
    var question = ask(lin, "谁有梯子？");
    var later = String.valueOf(Long.parseLong(question) + 1);
    assertCode(lin.get("questions/get_question", "question_id", later), 0);
    while (Long.parseLong(question) < Long.parseLong(later)) {
      question = ask(lin, "谁有长梯子？");
    }
    assertCode(lin.get("questions/get_question", "question_id", question), 1);
  }

  @Test
  void every_write_is_seen_by_the_next_read() {
    var label = tag("梯子");
    var question = ask(lin, "谁有梯子？", "tags", label);
    var given = answer(mei, question, "我有，在车库。");
    assertThat(question(question).get("answer").asInt()).isEqualTo(1);
    assertThat(first(question).get("agree").asInt()).isZero();
    lin.getAs("answer/agree_answer", "answer_id", given);
    assertThat(first(question).get("agree").asInt()).isEqualTo(1);
    var portrait = first(question).get("headportrait").stringValue();
    mei.postAs(
        "account/set_account_info", "nickname", "梅姐", "headportrait", portrait, "description", "");
    assertThat(first(question).get("nickname").stringValue()).isEqualTo("梅姐");
    var administrator = QaClient.administrator();
    administrator.postAs("tags/edit_tag", "id", label, "name", "长梯" + label, "type", "1");
    assertThat(question(question).at("/tags/0/text").stringValue()).isEqualTo("长梯" + label);
    administrator.getAs("answer/delete_answer", "answer_id", given);
    assertThat(lin.get("question/get_answer_list", "question_id", question).data()).isEmpty();
    assertThat(question(question).get("answer").asInt()).isZero();
  }

  @Test
  void a_writer_finds_each_answer_at_once_while_others_read() {
    var question = ask(lin, "谁会修自行车？");
    var done = new AtomicBoolean();
    var shrunk = new CopyOnWriteArrayList<Integer>();
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var reader = 0; reader < 3; reader++) {
        readers.submit(() -> {
          var seen = 0;
          while (!done.get()) {
            var now = answers(question).data().size();
            if (now < seen) {
              shrunk.add(now);
            }
            seen = now;
          }
        });
      }
      try {
        for (var n = 1; n <= 20; n++) {
          answer(mei, question, "第" + n + "个办法");
          assertThat(answers(question).data()).hasSize(n);
        }
      } finally {
        done.set(true);
      }
    }
    assertThat(shrunk).isEmpty();
  }

  private Reply answers(String question) {
    return lin.get("question/get_answer_list", "question_id", question);
  }

  private JsonNode first(String question) {
    return answers(question).data().get(0);
  }

  private JsonNode question(String id) {
    return lin.get("question/get_question", "question_id", id).data();
  }
}

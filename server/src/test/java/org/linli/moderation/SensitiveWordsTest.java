package org.linli.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.platform.Settings;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** On a server of its own: those who ask and answer elsewhere have words of theirs. */
@OwnServer
class SensitiveWordsTest {
  private static final RunningServer SERVER = RunningServer.own(Map.of());
  private static final Duration A_LOOK = Duration.ofSeconds(6);
  private final SensitiveWords words = SERVER.bean(SensitiveWords.class);
  private final Path file = SERVER.bean(Settings.class).data().resolve("sensitive-words.txt");

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @AfterEach
  void leave_nothing_behind() throws IOException {
    words.page(0, 1_000).forEach(words::remove);
    Files.deleteIfExists(file);
    SERVER.clock().advance(A_LOOK);
  }

  @Test
  void nothing_is_listed_by_itself() {
    assertThat(words.page(0, 10)).isEmpty();
    assertThat(words.in("whatever 什么都行")).isFalse();
  }

  @Test
  void an_added_word_is_found_at_once_and_a_removed_one_no_more() {
    assertThat(words.in("他在卖假药吗")).isFalse();
    assertThat(words.add("假药")).isTrue();
    assertThat(words.in("他在卖假 药吗")).isTrue();
    assertThat(words.find("他在卖假\u200B药吗")).hasValue("假药");
    assertThat(words.remove("假药")).isTrue();
    assertThat(words.in("他在卖假药吗")).isFalse();
    assertThat(words.remove("假药")).isFalse();
  }

  @Test
  void a_word_is_listed_once_in_all_its_disguises() {
    assertThat(words.add("Snake Oil")).isTrue();
    assertThat(words.add("ｓｎａｋｅ　ＯＩＬ")).isFalse();
    assertThat(words.page(0, 10)).containsExactly("Snake Oil");
    assertThat(words.remove("SNAKEOIL")).isTrue();
    assertThat(words.page(0, 10)).isEmpty();
  }

  @Test
  void the_list_is_shown_newest_first() {
    words.add("甲甲");
    words.add("乙乙");
    words.add("丙丙");
    assertThat(words.page(0, 2)).containsExactly("丙丙", "乙乙");
    assertThat(words.page(2, 2)).containsExactly("甲甲");
  }

  @Test
  void what_is_not_seen_or_too_long_is_no_word() {
    assertThat(words.add(" \u200B\u3000")).isFalse();
    assertThat(words.add("长".repeat(201))).isFalse();
    assertThat(words.add("长".repeat(200))).isTrue();
  }

  @Test
  void a_list_changes_outside_of_transactions_only() {
    var transaction = SERVER.bean(TransactionTemplate.class);
    assertThatThrownBy(() -> transaction.execute(_ -> words.add("假药")))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThat(transaction.<Boolean>execute(_ -> words.in("假药"))).isFalse();
  }

  @Test
  void the_words_of_the_file_count_as_it_changes() throws IOException {
    Files.writeString(file, "\uFEFF# ours\r\n\r\n  高利贷 \r\nLoan Shark\n#赌场\nc#\n");
    SERVER.clock().advance(A_LOOK);
    assertThat(words.find("这是高利贷")).hasValue("高利贷");
    assertThat(words.find("a LOANSHARK")).hasValue("Loan Shark");
    assertThat(words.in("C#")).isTrue();
    assertThat(words.in("ours 赌场")).isFalse();
    assertThat(words.page(0, 10)).isEmpty();

    Files.writeString(file, "赌场\n");
    SERVER.clock().advance(A_LOOK);
    assertThat(words.in("这是高利贷")).isFalse();
    assertThat(words.in("赌场")).isTrue();

    Files.delete(file);
    SERVER.clock().advance(A_LOOK);
    assertThat(words.in("赌场")).isFalse();
  }

  @Test
  void a_file_that_cannot_be_read_leaves_the_words_of_before() throws IOException {
    Files.writeString(file, "赌场\n");
    SERVER.clock().advance(A_LOOK);
    assertThat(words.in("赌场")).isTrue();
    Files.writeString(file, "高利贷\n", Charset.forName("GBK"));
    SERVER.clock().advance(A_LOOK);
    assertThat(words.in("赌场")).isTrue();
    assertThat(words.add("假药")).isTrue();
    assertThat(words.in("赌场")).isTrue();
  }

  @Test
  void another_node_learns_of_a_change(@TempDir Path elsewhere) {
    var rows = SERVER.bean(WordRows.class);
    var other =
        new SensitiveWords(rows, new WordFile(elsewhere.resolve("words.txt")), SERVER.clock());
    assertThat(other.in("假药")).isFalse();
    words.add("假药");
    SERVER.clock().advance(A_LOOK);
    assertThat(other.in("假药")).isTrue();
    words.remove("假药");
    words.add("假酒");
    SERVER.clock().advance(A_LOOK);
    assertThat(other.in("假药")).isFalse();
    assertThat(other.in("假酒")).isTrue();
  }

  @Test
  void who_adds_a_word_finds_it_at_once_while_others_add_theirs() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var found =
          IntStream.range(0, 200)
              .mapToObj(i ->
                  threads.submit(() -> words.add("word" + i + "x") && words.in("word" + i + "x")))
              .toList();
      for (var one : found) {
        assertThat(one.get()).isTrue();
      }
    }
    assertThat(IntStream.range(0, 200).allMatch(i -> words.in("a word " + i + " X"))).isTrue();
  }
}

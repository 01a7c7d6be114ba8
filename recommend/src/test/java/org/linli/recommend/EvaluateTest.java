package org.linli.recommend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

  @TempDir Path folder;

  /** Ranks everything by number, the smallest first, but what a user has. */
  private record Ascending(Interactions train) implements Scorer {

    @Override
    public List<Recommended> best(int user, int count) {
      return IntStream.range(0, train.items())
          .filter(item -> train.weight(user, item) == 0)
          .limit(count)
          .mapToObj(item -> new Recommended(item, 1, Recommended.NOTHING))
          .toList();
    }

    @Override
    public float[] scores(int user, int[] items) {
      var scores = new float[items.length];
      for (var place = 0; place < items.length; place++) {
        scores[place] = -items[place];
      }
      return scores;
    }
  }

  private Protocol gowalla(String train, String test) throws IOException {
    Files.writeString(folder.resolve("train.txt"), train);
    Files.writeString(folder.resolve("test.txt"), test);
    return Protocol.read("gowalla", folder);
  }

  private Protocol ncf(String train, String test, String negatives) throws IOException {
    Files.writeString(folder.resolve("train.tsv"), train);
    Files.writeString(folder.resolve("test.tsv"), test);
    Files.writeString(folder.resolve("negatives.tsv"), negatives);
    return Protocol.read("ncf", folder);
  }

  private static Map<String, Double> metrics(
      Protocol protocol, Function<Interactions, Scorer> scorer) {
    return protocol.metrics(scorer.apply(protocol.train()));
  }

  @Test
  void recall_and_gain_of_a_full_ranking_by_hand() throws IOException {
    var metrics =
        metrics(
            gowalla("5 10 11\n7 12 13 14 \n9 10\n", "5 12 14 99\n7 11 11\n9\n"), Ascending::new);
    var first = 1 / 1.0 + 1 / (Math.log(4) / Math.log(2));
    var ideal = 1 + 1 / (Math.log(3) / Math.log(2)) + 0.5;
    var second = 1 / (Math.log(3) / Math.log(2));
    assertThat(metrics.get("Recall@20")).isCloseTo((2 / 3.0 + 1) / 2, within(1e-12));
    assertThat(metrics.get("NDCG@20")).isCloseTo((first / ideal + second) / 2, within(1e-12));
  }

  @Test
  void a_user_who_was_never_seen_lowers_the_recall() throws IOException {
    var metrics = metrics(gowalla("1 10 11\n2 10 12\n", "1 12\n8 10\n"), Ascending::new);
    assertThat(metrics.get("Recall@20")).isEqualTo(0.5);
  }

  @Test
  void hits_and_gain_of_one_left_out_by_hand() throws IOException {
    var train = new StringBuilder();
    for (var item = 0; item < 30; item++) {
      train.append("3\t").append(item).append('\n');
    }
    train.append("4\t2\n4\t2\n8\t1\n");
    var metrics =
        metrics(
            ncf(
                train.toString(),
                "3\t2\n4\t25\n8\t9\n",
                "3\t1\t7\t0\t2\t9\n4\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\n8\t10\t11\t12\n"),
            Ascending::new);
    assertThat(metrics.get("HR@10")).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(metrics.get("NDCG@10")).isCloseTo((0.5 + 1) / 3, within(1e-12));
  }

  @Test
  void of_equal_scores_the_own_item_is_the_last() throws IOException {
    var negatives = "\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\n";
    var metrics =
        metrics(ncf("1\t20\n2\t20\n2\t3\n", "1\t99\n", "1" + negatives), Scorer.ByPopularity::of);
    assertThat(metrics.get("HR@10")).isZero();
  }

  @Test
  void popularity_ranks_by_users_and_leaves_out_what_one_has() throws IOException {
    var protocol = gowalla("1 10 11\n2 10 11 12\n3 10 12\n4 11\n", "4 10\n");
    var best = Scorer.ByPopularity.of(protocol.train()).best(3, 5);
    assertThat(best).extracting(Recommended::item).containsExactly(0, 2);
    assertThat(best).extracting(Recommended::score).containsExactly(3.0, 2.0);
  }

  @Test
  void settings_are_chosen_on_a_part_of_train_only() throws IOException {
    var train = new StringBuilder();
    for (var user = 0; user < 40; user++) {
      train.append(user);
      for (var item = 0; item < 10; item++) {
        train.append(' ').append((user * 7 + item * item) % 200);
      }
      train.append('\n');
    }
    for (var protocol :
        List.of(
            gowalla(train.toString(), "1 2\n"), ncf(pairs(train.toString()), "1\t2\n", "1\t3\n"))) {
      var all = protocol.train();
      var within = protocol.withinTrain();
      assertThat(protocol.withinTrain().train().size()).isEqualTo(within.train().size());
      assertThat(within.train().size()).isBetween(all.size() / 2, all.size() - 1);
      assertThat(within.metrics(new Ascending(within.train())).values().iterator().next())
          .isBetween(0.0, 0.99);
      for (var user = 0; user < all.users(); user++) {
        for (var item : within.train().itemsOf(user)) {
          assertThat(all.weight(user, item)).isEqualTo(1);
        }
      }
    }
  }

  private static String pairs(String lists) {
    var pairs = new StringBuilder();
    lists
        .lines()
        .map(line -> line.split(" "))
        .forEach(numbers -> {
          for (var place = 1; place < numbers.length; place++) {
            pairs.append(numbers[0]).append('\t').append(numbers[place]).append('\n');
          }
        });
    return pairs.toString();
  }

  private Answer evaluate(String protocol, String method) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-cp",
                "target/classes",
                Evaluate.class.getName(),
                folder.toString(),
                protocol,
                method)
            .redirectError(folder.resolve("errors").toFile())
            .start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Answer(
        process.waitFor(), said.lines().toList(), Files.readString(folder.resolve("errors")));
  }

  private record Answer(int code, List<String> lines, String errors) {}

  @Test
  void the_command_prints_a_table_and_a_line_of_json_for_each_run() throws Exception {
    gowalla("0 1 2 3\n1 2 3 4\n2 1 3 4\n", "0 4\n1 1\n2 2\n");
    var answer = evaluate("gowalla", "all");
    assertThat(answer.code).isZero();
    assertThat(answer.lines).hasSize(11);
    assertThat(answer.lines.getFirst()).contains("Recall@20", "NDCG@20", "build s", "peak MB");
    assertThat(answer.lines.get(4)).startsWith("rp3beta ").contains("1.0000");
    assertThat(answer.lines.getLast())
        .matches(
            "\\{\"protocol\":\"gowalla\",\"method\":\"ease\",\"metrics\":"
                + "\\{\"Recall@20\":1\\.0+,\"NDCG@20\":1\\.0+},"
                + "\"build_seconds\":\\d+\\.\\d+,\"peak_mb\":\\d+\\.\\d+}");
  }

  @Test
  void where_there_are_too_many_items_ease_is_left_out_or_refused() throws Exception {
    var train = new StringBuilder("1");
    for (var item = 0; item <= Similarity.Ease.MOST_ITEMS; item++) {
      train.append(' ').append(item);
    }
    gowalla(train + "\n2 1 2 3\n", "2 4\n");
    var answer = evaluate("gowalla", "ease");
    assertThat(answer.code).isOne();
    assertThat(answer.errors).isEqualTo("linli: EASE takes at most 20,000 items, not 20,001\n");
  }

  @Test
  void a_damaged_file_is_refused_with_its_line() throws Exception {
    assertRefused(() -> gowalla("0 1 2\n\n1 2 x3\n", "0 4\n"), "train.txt line 3: no number: x3");
    assertRefused(
        () -> gowalla("0 1 2\n", "0 4\n1 99999999999\n"),
        "test.txt line 2: no number: 99999999999");
    assertRefused(() -> gowalla("0 1 2\n1 -2\n", "0 4\n"), "train.txt line 2: no number: -2");
    assertRefused(() -> gowalla("\n", "0 4\n"), "train.txt is empty");
    assertRefused(() -> gowalla("0 1 2\n", "0\n"), "test.txt is empty");
    assertRefused(
        () -> gowalla("0 1 2\n", "0 3\n0 4\n"), "test.txt line 2: user 0 has a line before");
    assertRefused(() -> ncf("0\t1\n", "", "0\t1\n"), "test.tsv is empty");
    var nowhere = folder.resolve("nowhere");
    assertRefused(() -> Protocol.read("gowalla", nowhere), "there is no " + nowhere + "/train.txt");
    assertRefused(
        () -> ncf("0\t1\n0\t1\t5\n", "0\t1\n", "0\t1\n"),
        "train.tsv line 2: a user and an item, not 3 numbers");
    assertRefused(
        () -> ncf("0\t1\n", "0\t1\n0\t2\n", "0\t1\n"), "test.tsv line 2: user 0 has a line before");
    assertRefused(
        () -> ncf("0\t1\n", "0\t1\n", "0\t1\n5\t1\n"),
        "negatives.tsv line 2: user 5 has no line in test.tsv");
    assertRefused(
        () -> ncf("0\t1\n", "0\t1\n3\t1\n", "0\t1\n"),
        "negatives.tsv has no line for user 3 of test.tsv");
  }

  private static void assertRefused(ThrowingCallable reading, String why) {
    assertThatThrownBy(reading).isInstanceOf(IOException.class).hasMessageEndingWith(why);
  }
}

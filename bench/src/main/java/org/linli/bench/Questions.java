package org.linli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/**
 * Hot reads of 100,000 questions and 500,000 answers, beside an answer of as many bytes after
 * nothing and one after reading a row by its key. Arguments: the project's folder, flags of Java.
 */
public class Questions {
  private static final int QUESTIONS = 100_000;
  private static final int ANSWERS = 500_000;
  private static final int WARM_UP_SECONDS = 8;
  private static final int ROUNDS = 7;
  private static final double SECONDS = 2;
  private static final int WRITES_PER_SECOND = 50;
  private final Server server;
  private final Visitor visitor;

  private Questions(Server server) {
    this.server = server;
    visitor = new Visitor(server);
  }

  public static void main(String[] args) throws Exception {
    Measurement.run(args, "questions.txt", server -> new Questions(server).report());
  }

  private String report() throws Exception {
    var thirty =
        Arrays.stream(
                visitor
                    .post("/api/bench/fill?questions=" + QUESTIONS + "&answers=" + ANSWERS)
                    .split(","))
            .map(Long::valueOf)
            .toList();
    var token = visitor.member("bench").token();
    var some = LongStream.rangeClosed(1, 1000).mapToObj(n -> n * 97 % QUESTIONS + 1).toList();
    var machine = Machine.now();
    var contests = new LinkedHashMap<String, Contest>();
    contests.put(
        "get_question", contest(some, id -> "/api/question/get_question?question_id=" + id));
    contests.put(
        "get_answer_list, 30 answers",
        contest(thirty, id -> "/api/question/get_answer_list?question_id=" + id));
    contests.put(
        "get_questions, 6 rows", contest(some, _ -> "/api/question/get_questions?limit=6"));
    contests.put(
        "get_recommend, 6 rows, token",
        contest(some, _ -> "/api/homepage/get_recommend?token=" + token));
    for (var round = 0; round < ROUNDS; round++) {
      for (var contest : contests.values()) {
        round(contest);
      }
    }
    var written = written(contests.get("get_answer_list, 30 answers").asked().ours());
    var page = Latency.of(server, requests(thirty, id -> "/questions/" + id));
    return text(contests, machine) + text(written) + text(page);
  }

  /** Warms all up, the server's compiler too. */
  private Contest contest(List<Long> ids, Function<Long, String> path) throws Exception {
    var ours = requests(ids, path);
    var bytes = Rate.of(server, ours, WARM_UP_SECONDS).bytes();
    var echo = requests(ids, _ -> "/api/bench/echo?bytes=" + bytes);
    var row = requests(ids, id -> "/api/bench/row?question_id=" + id + "&bytes=" + bytes);
    Rate.of(server, echo, WARM_UP_SECONDS / 2);
    Rate.of(server, row, WARM_UP_SECONDS);
    return new Contest(
        new Contest.Asked(echo, row, ours),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** Each has its turn, so that noise hits all alike. */
  private void round(Contest contest) throws Exception {
    contest.row().add(Rate.of(server, contest.asked().row(), SECONDS));
    contest.ours().add(Rate.of(server, contest.asked().ours(), SECONDS));
    contest.echo().add(Rate.of(server, contest.asked().echo(), SECONDS));
  }

  /** Reads while others write, which ends what is known of every answer. */
  private Rate written(List<byte[]> requests) throws Exception {
    var writer =
        Thread.ofVirtual()
            .start(() -> {
              try {
                for (var id = 1; !Thread.interrupted(); id++) {
                  visitor.post("/api/bench/write?question_id=" + id);
                  Thread.sleep(1000 / WRITES_PER_SECOND);
                }
              } catch (Exception e) {
                Thread.currentThread().interrupt();
              }
            });
    try {
      return Rate.of(server, requests, SECONDS * ROUNDS);
    } finally {
      writer.interrupt();
      writer.join();
    }
  }

  private List<byte[]> requests(List<Long> ids, Function<Long, String> path) {
    return ids.stream().map(path).map(server::at).map(Connection::request).toList();
  }

  private static String text(Map<String, Contest> contests, Machine machine) {
    var text = new StringBuilder();
    text.append(
        """
        Hot reads of %,d questions with %,d answers, embedded database
        %s, medians of %d rounds of %.0f s each

        """
            .formatted(QUESTIONS, ANSWERS, machine, ROUNDS, SECONDS));
    text.append(
        "against an endpoint of as many bytes     one row by key        echo   (target 0.6 and"
            + " 0.5)\n");
    contests.forEach((name, contest) ->
        text.append(
            "%-40s %14.2f %11.2f\n"
                .formatted(
                    name,
                    contest.against(contest.row(), Rate::perSecond),
                    contest.against(contest.echo(), Rate::perSecond))));
    text.append("\nanswers a second                   bytes      ours       row      echo\n");
    contests.forEach((name, contest) -> text.append(line(name, contest, Rate::perSecond)));
    text.append("\nCPU of server and database, microseconds an answer\n");
    contests.forEach((name, contest) -> text.append(line(name, contest, Rate::server)));
    text.append("\nCPU of the client, microseconds an answer\n");
    contests.forEach((name, contest) -> text.append(line(name, contest, Rate::client)));
    return text.toString();
  }

  private static String text(Rate written) {
    return """

    get_answer_list, 30 answers, while others write %d times a second
    %.0f answers a second, %.0f microseconds of server and database each
    """
        .formatted(WRITES_PER_SECOND, written.perSecond(), written.server());
  }

  private static String text(Latency page) {
    return """

    page of a question with 30 answers, one after the other, ms (target 5)
    median %.1f, 95 of 100 within %.1f
    """
        .formatted(page.median(), page.p95());
  }

  private static String line(String name, Contest contest, ToDoubleFunction<Rate> what) {
    return "%-32s %7d %9.0f %9.0f %9.0f\n"
        .formatted(
            name,
            contest.ours().getFirst().bytes(),
            contest.median(Contest::ours, what),
            contest.median(Contest::row, what),
            contest.median(Contest::echo, what));
  }
}

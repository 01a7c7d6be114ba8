package org.linli.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Search: how well judged questions are answered, how fast an index of many documents is made and
 * answers, also while 50 questions a second are asked. Arguments: the project's folder, flags of
 * Java; LINLI_BENCH_DOCUMENTS says how many documents.
 */
public class Search {
  private static final int DOCUMENTS =
      Integer.parseInt(System.getenv().getOrDefault("LINLI_BENCH_DOCUMENTS", "100000"));
  private static final int MEASURED = 1_000;
  private static final int ASKED_A_SECOND = 50;
  private static final int ASKING = 4;
  private static final List<String> WORDS =
      List.of(
          "电梯 维修",
          "医保报销",
          "shuiguan",
          "laoren",
          "冰箱回收",
          "端午活动",
          "孩子 数学",
          "gaoxueya",
          "zhiyuanzhe",
          "垃圾fenlei",
          "噪音w312",
          "电梯w4711",
          "租房合同押金",
          "太及拳",
          "图书管",
          "wulkw99",
          "小猫 急救 医院");
  private final Server server;
  private final Visitor visitor;

  private Search(Server server) {
    this.server = server;
    visitor = new Visitor(server);
  }

  public static void main(String[] args) throws Exception {
    var judged = Path.of(args[0]).resolve("server/src/test/resources/search/relevance.txt");
    Measurement.run(
        args,
        "search.txt",
        server -> new Search(server).report(Files.readAllLines(judged)),
        Measurement.DEVELOPMENT);
  }

  private String report(List<String> judged) throws Exception {
    var token = visitor.member("bench").token();
    var gain = new Judgement(visitor, token).of(judged);
    visitor.post("/api/bench/library?questions=" + DOCUMENTS);
    var made = rebuilt();
    var machine = Machine.now();
    var requests = WORDS.stream().map(this::request).toList();
    latency(requests);
    var quiet = latency(requests);
    var rate = Rate.of(server, requests, 10);
    var asked = new LongAdder();
    var begun = System.nanoTime();
    double[] busy;
    try (var asking = Executors.newScheduledThreadPool(ASKING)) {
      Runnable question =
          () -> {
            ask(token, "忙时的问题" + System.nanoTime());
            asked.increment();
          };
      var pause = 1_000_000 / ASKED_A_SECOND;
      for (var i = 0; i < ASKING; i++) {
        asking.scheduleAtFixedRate(question, i * pause, ASKING * pause, TimeUnit.MICROSECONDS);
      }
      busy = latency(requests);
      asking.shutdownNow();
    }
    var pace = asked.sum() * 1e9 / (System.nanoTime() - begun);
    return """
    Search, %,d questions, embedded database
    %s

    NDCG@10 of %d judged questions        %.3f
    documents a second into a new index   %.0f
    searches a second, 8 connections      %.0f
    found after it was asked, ms          %.0f

    a search of 6 rows, ms                median   95 of 100   99 of 100
    nothing is written                    %6.1f   %9.1f   %9.1f
    %2.0f questions a second are asked       %6.1f   %9.1f   %9.1f
    """
        .formatted(
            DOCUMENTS,
            machine,
            gain.length,
            Arrays.stream(gain).average().orElseThrow(),
            DOCUMENTS / made,
            rate.perSecond(),
            untilFound(token),
            part(quiet, 0.5),
            part(quiet, 0.95),
            part(quiet, 0.99),
            pace,
            part(busy, 0.5),
            part(busy, 0.95),
            part(busy, 0.99));
  }

  /** How many seconds it takes to make the index anew. */
  private double rebuilt() throws InterruptedException {
    var begun = System.nanoTime();
    var id = visitor.post("/api/bench/rebuild?id=0");
    var state = "";
    while (!state.equals("DONE")) {
      Thread.sleep(50);
      state = visitor.post("/api/bench/rebuild?id=" + id);
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private double[] latency(List<byte[]> requests) throws Exception {
    var millis = new double[MEASURED];
    try (var connection = new Connection(server.at("/"))) {
      for (var i = 0; i < MEASURED; i++) {
        var begun = System.nanoTime();
        connection.get(requests.get(i % requests.size()));
        millis[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(millis);
    return millis;
  }

  /** The median over ten questions of how many milliseconds pass until each is found. */
  private double untilFound(String token) throws InterruptedException {
    var millis = new double[10];
    for (var i = 0; i < millis.length; i++) {
      var word = "寻找之词q" + i;
      ask(token, word);
      var begun = System.nanoTime();
      while (!visitor.get(path(encoded(word) + "&limit=1")).contains(word)) {
        Thread.sleep(5);
      }
      millis[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(millis);
    return millis[millis.length / 2];
  }

  private void ask(String token, String title) {
    var path = "/api/questions/add_question?description=x&token=";
    Visitor.found("\"(question_id)\"", visitor.post(path + token + "&title=" + encoded(title)));
  }

  private byte[] request(String word) {
    return Connection.request(server.at(path(encoded(word) + "&limit=6")));
  }

  private static String path(String word) {
    return "/api/algorithm/search?type=question&word=" + word;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static double part(double[] sorted, double part) {
    return sorted[(int) (sorted.length * part)];
  }
}

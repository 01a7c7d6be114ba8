package org.linli.recommend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * All items that a user does not have are ranked, and the first 20 compared with those that were
 * held out (He and others, 2020). Users of whom nothing was held out do not count.
 */
record FullRanking(Interactions train, int[][] heldOut) implements Protocol {

  static final String NAME = "gowalla";

  private static final int FIRST = 20;

  static FullRanking read(Path folder) throws IOException {
    var pairs = Pairs.ofLists(folder.resolve("train.txt"));
    var heldOut = new ArrayList<int[]>();
    for (var user = 0; user < pairs.users(); user++) {
      heldOut.add(new int[0]);
    }
    var lines = new NumberLines(folder.resolve("test.txt"));
    lines.read(numbers -> {
      var items = IntStream.of(numbers).skip(1).distinct().map(pairs::item).toArray();
      var user = pairs.user(numbers[0]);
      if (user < 0) {
        heldOut.add(items);
      } else if (heldOut.set(user, items).length > 0) {
        throw lines.damaged("user " + numbers[0] + " has a line before");
      }
    });
    if (heldOut.stream().allMatch(items -> items.length == 0)) {
      throw lines.empty();
    }
    return new FullRanking(pairs.interactions(), heldOut.toArray(int[][]::new));
  }

  @Override
  public String name() {
    return NAME;
  }

  /** A fifth of each user's items, drawn with a fixed seed. */
  @Override
  public FullRanking withinTrain() {
    var chance = new Random(20261121);
    var rest = new Interactions.Builder(train.users(), train.items());
    var drawn = new int[train.users()][];
    for (var user = 0; user < train.users(); user++) {
      var items = train.itemsOf(user);
      for (var place = items.length - 1; place > 0; place--) {
        var other = chance.nextInt(place + 1);
        var item = items[place];
        items[place] = items[other];
        items[other] = item;
      }
      var held = items.length / 5;
      drawn[user] = Arrays.copyOf(items, held);
      for (var place = held; place < items.length; place++) {
        rest.add(user, items[place], 1);
      }
    }
    return new FullRanking(rest.build(), drawn);
  }

  @Override
  public Map<String, Double> metrics(Scorer scorer) {
    var recalls = new double[heldOut.length];
    var gains = new double[heldOut.length];
    new Workers(Runtime.getRuntime().availableProcessors())
        .share(
            heldOut.length,
            () ->
                user -> {
                  if (heldOut[user].length > 0 && user < train.users()) {
                    measure(scorer, user, recalls, gains);
                  }
                });
    var users = Arrays.stream(heldOut).filter(items -> items.length > 0).count();
    var metrics = new LinkedHashMap<String, Double>();
    metrics.put("Recall@20", Arrays.stream(recalls).sum() / users);
    metrics.put("NDCG@20", Arrays.stream(gains).sum() / users);
    return metrics;
  }

  private void measure(Scorer scorer, int user, double[] recalls, double[] gains) {
    var wanted = Arrays.stream(heldOut[user]).filter(item -> item >= 0).sorted().toArray();
    var best = scorer.best(user, FIRST);
    for (var place = 0; place < best.size(); place++) {
      if (Arrays.binarySearch(wanted, best.get(place).item()) >= 0) {
        recalls[user] += 1.0 / heldOut[user].length;
        gains[user] += gain(place);
      }
    }
    gains[user] /=
        IntStream.range(0, Math.min(heldOut[user].length, FIRST))
            .mapToDouble(FullRanking::gain)
            .sum();
  }

  private static double gain(int place) {
    return Math.log(2) / Math.log(place + 2);
  }
}

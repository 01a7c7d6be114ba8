package org.linli.recommend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One item of each user is ranked among some that he does not have, and counts if it is one of the
 * first 10 (He and others, 2017). Of equal scores its own is the last.
 *
 * @param asked for each user first the item that was held out, then the others; none, if the user
 *     does not count
 */
record LeaveOneOut(Interactions train, int[][] asked) implements Protocol {

  static final String NAME = "ncf";

  private static final int FIRST = 10;
  private static final int OTHERS = 99;

  static LeaveOneOut read(Path folder) throws IOException {
    var pairs = Pairs.ofPairs(folder.resolve("train.tsv"));
    var heldOut = heldOut(new NumberLines(folder.resolve("test.tsv")));
    var others = others(new NumberLines(folder.resolve("negatives.tsv")), heldOut);
    var asked = new int[pairs.users() + heldOut.size()][0];
    var strangers = pairs.users();
    for (var user : heldOut.keySet()) {
      if (!others.containsKey(user)) {
        throw new IOException("negatives.tsv has no line for user " + user + " of test.tsv");
      }
      var known = pairs.user(user);
      asked[known < 0 ? strangers++ : known] = others.get(user);
    }
    for (var items : asked) {
      Arrays.setAll(items, place -> pairs.item(items[place]));
    }
    return new LeaveOneOut(pairs.interactions(), asked);
  }

  private static Map<Integer, Integer> heldOut(NumberLines lines) throws IOException {
    var heldOut = new TreeMap<Integer, Integer>();
    lines.read(numbers -> {
      if (numbers.length != 2) {
        throw lines.damaged("a user and an item, not " + numbers.length + " numbers");
      }
      if (heldOut.put(numbers[0], numbers[1]) != null) {
        throw lines.damaged("user " + numbers[0] + " has a line before");
      }
    });
    if (heldOut.isEmpty()) {
      throw lines.empty();
    }
    return heldOut;
  }

  /** The item that was held out does not stand among the others as well. */
  private static Map<Integer, int[]> others(NumberLines lines, Map<Integer, Integer> heldOut)
      throws IOException {
    var others = new TreeMap<Integer, int[]>();
    lines.read(numbers -> {
      var held = heldOut.get(numbers[0]);
      if (held == null) {
        throw lines.damaged("user " + numbers[0] + " has no line in test.tsv");
      }
      var negatives = IntStream.of(numbers).skip(1).filter(item -> item != held);
      var asked = IntStream.concat(IntStream.of(held), negatives).distinct().toArray();
      if (others.put(numbers[0], asked) != null) {
        throw lines.damaged("user " + numbers[0] + " has a line before");
      }
    });
    return others;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** An item of each user who has at least two, and 99 that he has not, drawn with a fixed seed. */
  @Override
  public LeaveOneOut withinTrain() {
    var chance = new Random(20261121);
    var rest = new Interactions.Builder(train.users(), train.items());
    var drawn = new int[train.users()][0];
    for (var user = 0; user < train.users(); user++) {
      var items = train.itemsOf(user);
      var held = items.length < 2 ? -1 : chance.nextInt(items.length);
      for (var place = 0; place < items.length; place++) {
        if (place != held) {
          rest.add(user, items[place], 1);
        }
      }
      if (held >= 0 && items.length <= train.items() - OTHERS) {
        drawn[user] = drawn(user, items[held], chance);
      }
    }
    return new LeaveOneOut(rest.build(), drawn);
  }

  private int[] drawn(int user, int held, Random chance) {
    var drawn = new int[OTHERS + 1];
    drawn[0] = held;
    for (var place = 1; place <= OTHERS; ) {
      var item = chance.nextInt(train.items());
      drawn[place] = item;
      var isNew = Arrays.stream(drawn, 0, place).noneMatch(other -> other == item);
      place += isNew && train.weight(user, item) == 0 ? 1 : 0;
    }
    return drawn;
  }

  @Override
  public Map<String, Double> metrics(Scorer scorer) {
    var hits = new double[asked.length];
    var gains = new double[asked.length];
    new Workers(Runtime.getRuntime().availableProcessors())
        .share(
            asked.length,
            () ->
                user -> {
                  var rank = asked[user].length == 0 ? FIRST : rank(scorer, user);
                  hits[user] = rank < FIRST ? 1 : 0;
                  gains[user] = rank < FIRST ? Math.log(2) / Math.log(rank + 2) : 0;
                });
    var users = Arrays.stream(asked).filter(items -> items.length > 0).count();
    var metrics = new LinkedHashMap<String, Double>();
    metrics.put("HR@10", Arrays.stream(hits).sum() / users);
    metrics.put("NDCG@10", Arrays.stream(gains).sum() / users);
    return metrics;
  }

  private int rank(Scorer scorer, int user) {
    if (user >= train.users()) {
      return asked[user].length - 1;
    }
    var scores = scorer.scores(user, asked[user]);
    var rank = 0;
    for (var place = 1; place < scores.length; place++) {
      rank += scores[place] >= scores[0] ? 1 : 0;
    }
    return rank;
  }
}

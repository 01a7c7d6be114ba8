package org.linli.recommend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Users and items under numbers from 0, in the order of the ids that their files give them. */
final class Pairs {

  private int[] whose = new int[1024];
  private int[] what = new int[1024];
  private int count;

  private int[] users;
  private int[] items;

  /** A line per user: the user and his items. */
  static Pairs ofLists(Path file) throws IOException {
    var pairs = new Pairs();
    new NumberLines(file)
        .read(numbers -> {
          for (var place = 1; place < numbers.length; place++) {
            pairs.add(numbers[0], numbers[place]);
          }
        });
    return pairs.numbered(file);
  }

  /** A line per pair. */
  static Pairs ofPairs(Path file) throws IOException {
    var pairs = new Pairs();
    var lines = new NumberLines(file);
    lines.read(numbers -> {
      if (numbers.length != 2) {
        throw lines.damaged("a user and an item, not " + numbers.length + " numbers");
      }
      pairs.add(numbers[0], numbers[1]);
    });
    return pairs.numbered(file);
  }

  private void add(int user, int item) {
    if (count == whose.length) {
      whose = Arrays.copyOf(whose, 2 * count);
      what = Arrays.copyOf(what, 2 * count);
    }
    whose[count] = user;
    what[count++] = item;
  }

  private Pairs numbered(Path file) throws IOException {
    if (count == 0) {
      throw new IOException(file + " is empty");
    }
    users = IntStream.of(whose).limit(count).sorted().distinct().toArray();
    items = IntStream.of(what).limit(count).sorted().distinct().toArray();
    return this;
  }

  /** Each pair once, with the weight 1. */
  Interactions interactions() {
    var builder = new Interactions.Builder(users.length, items.length);
    for (var pair = 0; pair < count; pair++) {
      builder.add(user(whose[pair]), item(what[pair]), 1);
    }
    return builder.build().binary();
  }

  int users() {
    return users.length;
  }

  /** Negative for a user who has nothing. */
  int user(int id) {
    return Arrays.binarySearch(users, id);
  }

  /** -1 for an item that nobody has. */
  int item(int id) {
    return Math.max(Arrays.binarySearch(items, id), -1);
  }
}

package org.linli.recommend;

import java.util.Random;

/** Interactions drawn at random, some of them twice, a few users and items without any. */
final class Drawn {

  private Drawn() {}

  static Interactions interactions(int seed, int users, int items, int count) {
    var chance = new Random(seed);
    var builder = new Interactions.Builder(users, items);
    for (var i = 0; i < count; i++) {
      var popular = chance.nextDouble() * chance.nextDouble();
      builder.add(chance.nextInt(users), (int) (popular * (items - 1)), 1 + chance.nextInt(4));
    }
    return builder.build();
  }
}

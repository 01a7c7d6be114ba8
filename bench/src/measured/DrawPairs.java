import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Random;

/**
 * Writes pairs of users and items as big-endian ints, in number and in how much users have like the
 * ratings of ML-1M: at least 20 each, on average as many as are wanted. Arguments: users, items,
 * pairs, file.
 */
class DrawPairs {

  private static final int LEAST = 20;

  public static void main(String[] args) throws IOException {
    var chance = new Random(20261121);
    var users = Integer.parseInt(args[0]);
    var items = Integer.parseInt(args[1]);
    var popular = new PowerLaw(items, 60, 1.1, chance);
    var lengths = lengths(users, items, Integer.parseInt(args[2]), chance);
    var file = Files.newOutputStream(Path.of(args[3]));
    try (var pairs = new DataOutputStream(new BufferedOutputStream(file))) {
      for (var user = 0; user < users; user++) {
        var drawn = new BitSet(items);
        while (drawn.cardinality() < lengths[user]) {
          drawn.set(popular.draw());
        }
        for (var item = drawn.nextSetBit(0); item >= 0; item = drawn.nextSetBit(item + 1)) {
          pairs.writeInt(user);
          pairs.writeInt(item);
        }
      }
    }
  }

  private static int[] lengths(int users, int items, int pairs, Random chance) {
    var shares = new double[users];
    var sum = 0.0;
    for (var user = 0; user < users; user++) {
      shares[user] = Math.exp(chance.nextGaussian());
      sum += shares[user];
    }
    var lengths = new int[users];
    var left = pairs;
    for (var user = 0; user < users; user++) {
      var more = (int) (shares[user] / sum * (pairs - users * LEAST));
      lengths[user] = Math.min(LEAST + more, items / 2);
      left -= lengths[user];
    }
    for (var user = 0; left > 0; user = (user + 1) % users) {
      lengths[user]++;
      left--;
    }
    return lengths;
  }
}

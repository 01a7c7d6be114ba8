import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.linli.recommend.Interactions;
import org.linli.recommend.Neighbours;
import org.linli.recommend.Similarity;

/**
 * Finds the 100 best neighbours by cosine of every item and prints the seconds of the first time,
 * those of the fastest, and the most megabytes. Arguments: "pairs", file, users, items, threads; or
 * "behaviours", members, items, behaviours, which are drawn meanwhile.
 */
class FindNeighbours {

  private static final int TIMES = 5;
  private static final Similarity COSINE = new Similarity.Cosine(100);

  public static void main(String[] args) throws IOException {
    if (args[0].equals("pairs")) {
      pairs(Path.of(args[1]), number(args[2]), number(args[3]), number(args[4]));
    } else {
      behaviours(number(args[1]), number(args[2]), number(args[3]));
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static void pairs(Path file, int users, int items, int threads) throws IOException {
    var pairs = ByteBuffer.wrap(Files.readAllBytes(file)).asIntBuffer();
    var first = 0.0;
    var fastest = Double.MAX_VALUE;
    for (var time = 0; time < TIMES; time++) {
      var begun = System.nanoTime();
      var builder = new Interactions.Builder(users, items);
      for (var at = 0; at < pairs.limit(); at += 2) {
        builder.add(pairs.get(at), pairs.get(at + 1), 1);
      }
      var neighbours = Neighbours.of(builder.build(), COSINE, threads);
      var seconds = (System.nanoTime() - begun) / 1e9;
      check(neighbours.count(0) > 0);
      first = time == 0 ? seconds : first;
      fastest = Math.min(fastest, seconds);
    }
    System.out.printf("%.3f %.3f %.0f%n", first, fastest, megabytes());
  }

  /** A browse weighs 1, a favourite 2, a cart 3, a buy 4; only the newest 500 of a member count. */
  private static void behaviours(int members, int items, int wanted) throws IOException {
    var begun = System.nanoTime();
    var chance = new Random(20261121);
    var popular = new PowerLaw(items, 20, 0.9, chance);
    var builder = new Interactions.Builder(members, items).newest(500);
    var mean = (double) wanted / members;
    var count = 0;
    for (var member = 0; member < members; member++) {
      var length = Math.pow(1 - chance.nextDouble(), -1 / 1.5) * mean / 2.95;
      for (var left = Math.min(length, 10_000) + chance.nextDouble(); left >= 1; left--) {
        builder.add(member, popular.draw(), 1 + (int) (4 * Math.pow(chance.nextDouble(), 4)));
        count++;
      }
    }
    var drawn = (System.nanoTime() - begun) / 1e9;
    var interactions = builder.build();
    builder = null;
    var neighbours = Neighbours.of(interactions, COSINE);
    check(neighbours.items() == items);
    var seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        "%d %d %.3f %.3f %.0f%n", count, interactions.size(), drawn, seconds, megabytes());
  }

  private static void check(boolean found) {
    if (!found) {
      throw new IllegalStateException("no neighbours");
    }
  }

  private static double megabytes() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      var most = lines.filter(line -> line.startsWith("VmHWM:")).findFirst().orElseThrow();
      return Long.parseLong(most.replaceAll("\\D", "")) / 1024.0;
    }
  }
}

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import org.linli.vision.face.Embedding;
import org.linli.vision.face.FaceScan;

/**
 * Looks for the nearest of many faces with one thread: by a plain loop over rows, by one of the
 * Vector API, and by the library. Prints for each the milliseconds of the median and of the slowest
 * of many times, and the megabytes of the library's heap. Argument: how many faces.
 */
class ScanFaces {

  private static final int TIMES = 21;
  private static final int WARM_UP = 10;
  private static final int DIMENSIONS = Embedding.DIMENSIONS;

  public static void main(String[] args) {
    var count = Integer.parseInt(args[0]);
    var rows = rows(count);
    var asked = rows[count / 2].clone();
    measure("plain", () -> best(rows, row -> plain(asked, row)), count / 2);
    measure("vector", () -> best(rows, row -> vector(asked, row)), count / 2);
    var scan = new FaceScan();
    for (var id = 0; id < count; id++) {
      scan.put(id, Embedding.of(rows[id]));
      rows[id] = null;
    }
    var face = Embedding.of(asked);
    measure("scan", () -> (int) scan.nearest(face, 1).getFirst().id(), count / 2);
    System.gc();
    var used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf("heap %d %d%n", used / 1_000_000, scan.size());
  }

  private static float[][] rows(int count) {
    var chance = new Random(20261122);
    var rows = new float[count][];
    for (var n = 0; n < count; n++) {
      var row = new float[DIMENSIONS];
      var squares = 0.0;
      for (var d = 0; d < DIMENSIONS; d++) {
        row[d] = chance.nextFloat() - 0.5f;
        squares += row[d] * row[d];
      }
      for (var d = 0; d < DIMENSIONS; d++) {
        row[d] /= (float) Math.sqrt(squares);
      }
      rows[n] = row;
    }
    return rows;
  }

  private interface Look {
    int nearest();
  }

  private static void measure(String name, Look look, int wanted) {
    var times = new double[TIMES];
    for (var time = -WARM_UP; time < TIMES; time++) {
      var begun = System.nanoTime();
      if (look.nearest() != wanted) {
        throw new IllegalStateException(name + " finds another face");
      }
      times[Math.max(0, time)] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf("%s %.2f %.2f%n", name, times[TIMES / 2], times[TIMES - 1]);
  }

  private static int best(float[][] rows, ToDoubleFunction<float[]> likeness) {
    var best = 0;
    var highest = Double.NEGATIVE_INFINITY;
    for (var n = 0; n < rows.length; n++) {
      var cosine = likeness.applyAsDouble(rows[n]);
      if (cosine > highest) {
        highest = cosine;
        best = n;
      }
    }
    return best;
  }

  private static double plain(float[] asked, float[] row) {
    var sum = 0f;
    for (var d = 0; d < DIMENSIONS; d++) {
      sum += asked[d] * row[d];
    }
    return sum;
  }

  private static double vector(float[] asked, float[] row) {
    var species = FloatVector.SPECIES_PREFERRED;
    var sum = FloatVector.zero(species);
    for (var d = 0; d < DIMENSIONS; d += species.length()) {
      sum =
          FloatVector.fromArray(species, asked, d).fma(FloatVector.fromArray(species, row, d), sum);
    }
    return sum.reduceLanes(VectorOperators.ADD);
  }
}

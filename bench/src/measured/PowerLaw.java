import java.util.Arrays;
import java.util.Random;

/** Draws ids of which few are frequent and many are rare, always the same ones. */
class PowerLaw {

  private final double[] sums;
  private final int[] ids;
  private final Random chance;

  /** The r-th most frequent weighs {@code 1 / (r + shift) ^ exponent}. */
  PowerLaw(int count, double shift, double exponent, Random chance) {
    this.chance = chance;
    sums = new double[count];
    ids = new int[count];
    var sum = 0.0;
    for (var rank = 0; rank < count; rank++) {
      sum += Math.pow(rank + shift, -exponent);
      sums[rank] = sum;
      var other = chance.nextInt(rank + 1);
      ids[rank] = ids[other];
      ids[other] = rank;
    }
  }

  int draw() {
    var place = Arrays.binarySearch(sums, chance.nextDouble() * sums[sums.length - 1]);
    return ids[Math.min(place < 0 ? -place - 1 : place, ids.length - 1)];
  }
}

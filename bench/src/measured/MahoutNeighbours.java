import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.apache.mahout.cf.taste.impl.model.GenericBooleanPrefDataModel;
import org.apache.mahout.cf.taste.impl.recommender.GenericBooleanPrefItemBasedRecommender;
import org.apache.mahout.cf.taste.impl.similarity.TanimotoCoefficientSimilarity;

/**
 * Finds the 100 items most similar to each with Apache Mahout and prints the seconds twice. It has
 * no cosine of pairs without ratings; Tanimoto counts the same common users. Arguments: file,
 * users.
 */
class MahoutNeighbours {

  public static void main(String[] args) throws IOException, TasteException {
    var pairs = ByteBuffer.wrap(Files.readAllBytes(Path.of(args[0]))).asIntBuffer();
    var begun = System.nanoTime();
    var users = new FastByIDMap<FastIDSet>(Integer.parseInt(args[1]));
    for (var at = 0; at < pairs.limit(); at += 2) {
      var items = users.get(pairs.get(at));
      if (items == null) {
        items = new FastIDSet();
        users.put(pairs.get(at), items);
      }
      items.add(pairs.get(at + 1));
    }
    var model = new GenericBooleanPrefDataModel(users);
    var recommender =
        new GenericBooleanPrefItemBasedRecommender(model, new TanimotoCoefficientSimilarity(model));
    for (var items = model.getItemIDs(); items.hasNext(); ) {
      recommender.mostSimilarItems(items.nextLong(), 100);
    }
    var seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf("%.3f %.3f%n", seconds, seconds);
  }
}

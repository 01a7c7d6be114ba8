import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.vision.card.Accuracy;
import org.linli.vision.card.Camera;
import org.linli.vision.card.CardPainter;
import org.linli.vision.card.CardReader;
import org.linli.vision.card.Printed;
import org.linli.vision.text.TextReader;

/**
 * Draws, photographs and reads cards of people who do not exist, and prints how many fields are
 * right. Argument: how many people for each kind of picture.
 */
class ReadCards {
  private static final Map<String, Camera> PICTURES = new LinkedHashMap<>();

  static {
    for (var width : new int[] {480, 640, 1000, 1600}) {
      PICTURES.put("clean, %d pixels wide".formatted(width), Camera.clean(width));
    }
    for (var degrees : new int[] {-15, -8, 8, 15}) {
      PICTURES.put("turned by %d degrees".formatted(degrees), new Camera(800, degrees, 0, 0, 0, 0));
    }
    PICTURES.put("leaning back", new Camera(800, 0, 0.15, 0, 0, 0));
    PICTURES.put("leaning far back", new Camera(800, 0, 0.3, 0, 0, 0));
    PICTURES.put("leaning and turned", new Camera(800, 10, 0.2, 0, 0, 0));
    PICTURES.put("blurred", new Camera(800, 0, 0, 1.5, 0, 0));
    PICTURES.put("much blurred", new Camera(800, 0, 0, 2.5, 0, 0));
    PICTURES.put("uneven light", new Camera(800, 0, 0, 0, 0.7, 0));
    PICTURES.put("glare", new Camera(800, 0, 0, 0, 0, 0.7));
    PICTURES.put("a little of all", new Camera(700, 7, 0.15, 1.2, 0.5, 0.5));
    PICTURES.put("upside down", new Camera(800, 176, 0, 0, 0, 0));
  }

  private final CardReader reader;
  private final CardPainter painter;
  private final int people;
  private int next = 1;

  private ReadCards(TextReader texts, int people) {
    reader = new CardReader(texts, Printed::possible);
    painter = CardPainter.here().orElseThrow(() -> new IllegalStateException("no Chinese font"));
    this.people = people;
  }

  public static void main(String[] args) throws IOException {
    try (var texts = TextReader.open()) {
      var cards = new ReadCards(texts, Integer.parseInt(args[0]));
      cards.accuracy();
      cards.memory();
    }
  }

  private void accuracy() throws IOException {
    System.out.println("picture                    right    of  share  ms a side");
    for (var picture : PICTURES.entrySet()) {
      var accuracy = new Accuracy(reader, painter);
      for (var person = 0; person < people; person++) {
        accuracy.add(picture.getValue(), next++);
      }
      System.out.printf(
          "%-25s %6d %5d %5.1f%% %10d%n",
          picture.getKey(),
          accuracy.right(),
          accuracy.fields(),
          100 * accuracy.share(),
          accuracy.reading().toMillis() / (2L * people));
    }
  }

  private void memory() throws IOException {
    var cards = 10 * people;
    var before = resident();
    var accuracy = new Accuracy(reader, painter);
    for (var card = 0; card < cards; card++) {
      accuracy.add(Camera.clean(640), next++);
    }
    System.out.printf(
        "%nResident memory: %d MB, after %d more cards %d MB%n", before, cards, resident());
  }

  /** In MB, after the heap has been collected; 0 where the system does not tell. */
  private static long resident() throws IOException {
    System.gc();
    var status = Path.of("/proc/self/status");
    return !Files.exists(status)
        ? 0
        : Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
            .sum();
  }
}

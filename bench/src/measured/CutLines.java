import com.hankcs.hanlp.HanLP;
import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.linli.text.Segmenter;

/**
 * Cuts the lines of a file again and again with one segmenter, writes the words and prints the CPU
 * seconds of the thread for loading and for the fastest pass. Arguments: segmenter, file, words.
 */
class CutLines {

  private static final double WARM_UP_SECONDS = 2;
  private static final double MEASURED_SECONDS = 2;

  public static void main(String[] args) throws IOException {
    var lines = Files.readString(Path.of(args[1])).lines().toList();
    var begun = cpuSeconds();
    var segmenter = segmenter(args[0]);
    segmenter.apply("邻里");
    var load = cpuSeconds() - begun;
    Files.write(
        Path.of(args[2]),
        lines.stream().map(line -> String.join("\t", segmenter.apply(line))).toList());
    fastest(segmenter, lines, WARM_UP_SECONDS);
    System.out.printf("%.3f %.4f%n", load, fastest(segmenter, lines, MEASURED_SECONDS));
  }

  private static Function<String, List<String>> segmenter(String name) {
    return switch (name) {
      case "linli" -> Segmenter.standard()::cut;
      case "huaban" -> {
        var segmenter = new JiebaSegmenter();
        yield line ->
            segmenter.process(line, SegMode.SEARCH).stream().map(token -> token.word).toList();
      }
      default -> {
        var segmenter = HanLP.newSegment().enableAllNamedEntityRecognize(false);
        yield line -> segmenter.seg(line).stream().map(term -> term.word).toList();
      }
    };
  }

  private static double fastest(
      Function<String, List<String>> segmenter, List<String> lines, double seconds) {
    var fastest = Double.MAX_VALUE;
    for (var end = cpuSeconds() + seconds; cpuSeconds() < end; ) {
      var begun = cpuSeconds();
      var words = 0;
      for (var line : lines) {
        words += segmenter.apply(line).size();
      }
      fastest = Math.min(fastest, words == 0 ? 0 : cpuSeconds() - begun);
    }
    return fastest;
  }

  private static double cpuSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}

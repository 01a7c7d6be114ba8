import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node, which ends with whoever has started it. Arguments: folder, port. */
class Node {
  public static void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]).toAbsolutePath().toString();
    try (var runner = new OpenSearchRunner()) {
      runner
          .onBuild((_, settings) -> settings.put("http.port", arguments[1]))
          .build(
              OpenSearchRunner.newConfigs()
                  .basePath(folder)
                  .clusterName("linli-test")
                  .numOfNode(1)
                  .disableESLogger());
      runner.ensureYellow();
      System.out.println("ready");
      while (System.in.read() >= 0) {}
    } finally {
      System.exit(0);
    }
  }
}

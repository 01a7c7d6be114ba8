package org.linli.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndingTest {

  @TempDir private Path folder;

  @Test
  void a_process_may_end_while_a_model_is_loaded() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var process =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                Loading.class.getName())
            .directory(folder.toFile())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();

    assertThat(process.waitFor()).isZero();
  }

  /** Loads models for as long as it lives, and ends once it has begun, but not at once. */
  static final class Loading {

    private static final Semaphore LOADED = new Semaphore(0);

    private Loading() {}

    public static void main(String[] args) throws Exception {
      Thread.ofPlatform().daemon().start(Loading::load);
      LOADED.acquire(20);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> LOADED.acquireUninterruptibly(200)));
      System.exit(0);
    }

    private static void load() {
      var bytes = new Onnx().input("x", 1, -1).node("Add", "x x", "y").output("y", 1, -1).bytes();
      try {
        while (true) {
          Model.of(bytes).close();
          LOADED.release();
        }
      } catch (IOException broken) {
        Runtime.getRuntime().halt(3);
      }
    }
  }
}

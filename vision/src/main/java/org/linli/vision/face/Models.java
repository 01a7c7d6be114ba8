package org.linli.vision.face;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** The command {@code ./linli models}: brings the files of the pack, and tries them. */
final class Models {

  private static final String SERVER = "https://raw.githubusercontent.com";

  private Models() {}

  static void main(String[] arguments) {
    var folder = Path.of(arguments[1]);
    try {
      var manifest = Manifest.standard();
      if (arguments[0].equals("fetch")) {
        var server = System.getenv().getOrDefault("LINLI_MODELS_SOURCE", SERVER);
        new Fetch(URI.create(server), System.out).fetch(manifest, folder);
      } else if (!new Check(System.out).check(manifest, folder)) {
        System.err.println(
            "linli: the models are not all right; get them by: ./linli models fetch");
        System.exit(1);
      }
    } catch (IOException | IllegalArgumentException refused) {
      System.err.println("linli: " + refused.getMessage());
      System.exit(1);
    }
  }
}

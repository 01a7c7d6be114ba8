package org.linli.vision.face;

import java.nio.file.Path;
import java.util.List;

/** What opening a folder of face models comes to. */
public sealed interface FacePack {

  /** All is there. The engine is closed by whoever opened the pack. */
  record Ready(FaceEngine engine) implements FacePack {}

  /** These files are not there; {@code ./linli models fetch} brings them. */
  record Missing(List<String> files) implements FacePack {}

  /** This file is not what the manifest names, or cannot be used. */
  record Damaged(String file, String reason) implements FacePack {}

  /** Reads the files that the manifest in this library names, checks their sums and loads them. */
  static FacePack open(Path folder) {
    return Manifest.standard().open(folder);
  }
}

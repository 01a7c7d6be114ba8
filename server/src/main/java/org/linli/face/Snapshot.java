package org.linli.face;

import java.util.List;
import java.util.Optional;
import org.linli.vision.face.Face;

/** The faces in a picture, and a copy of it, a JPEG file, where one was wanted. */
record Snapshot(List<Face> faces, Optional<byte[]> copy) {}

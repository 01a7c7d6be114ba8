package org.linli.face;

import java.util.Optional;
import org.linli.vision.face.Embedding;

/** What is kept of a face: what it measures, and its picture as a JPEG file where that is kept. */
record KeptFace(Embedding embedding, Optional<byte[]> picture) {}

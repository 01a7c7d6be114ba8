package org.linli.face;

import java.util.Optional;
import org.linli.vision.face.Embedding;

/** What a member looks like; nothing where it was kept under another key. */
record KnownFace(long accountId, Optional<Embedding> embedding) {}

package org.linli.face;

import org.linli.vision.face.Embedding;

/** What a member looks like. */
record KnownFace(long accountId, Embedding embedding) {}

package org.linli.media;

import java.util.Optional;

/** Where files lie. Every method throws UncheckedIOException when the place does not answer. */
interface PictureStore {

  /** Writes a whole file or none, over what was there. */
  void put(String name, byte[] bytes);

  Optional<byte[]> read(String name);

  /** Deletes a file if it is there, and has given up within half a minute. */
  void delete(String name);
}

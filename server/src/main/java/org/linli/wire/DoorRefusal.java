package org.linli.wire;

/** How a document refuses what never reached its operations. */
public interface DoorRefusal {

  /** Whether this path, as it was written in the request, is the document's. */
  boolean covers(String path);

  /** The answer, in the document's envelope. */
  Object answer();
}

package org.linli.wire.neighbour;

/** A status of the documents other than 0: below 0 of all operations, above 0 of one. */
final class NeighbourRefusal extends RuntimeException {
  static final NeighbourRefusal JSON_KEY = new NeighbourRefusal(-1, "Error JSON key");
  static final NeighbourRefusal JSON_VALUE = new NeighbourRefusal(-2, "Error JSON value");
  static final NeighbourRefusal DATA_KEY = new NeighbourRefusal(-3, "Error data key");
  static final NeighbourRefusal NO_TOKEN = new NeighbourRefusal(-100, "Missing necessary args");
  static final NeighbourRefusal BAD_TOKEN = new NeighbourRefusal(-101, "Error token");
  static final NeighbourRefusal NO_PERMISSION =
      new NeighbourRefusal(-103, "No permission to operate");
  static final NeighbourRefusal DATABASE =
      new NeighbourRefusal(-200, "Failure to operate database");
  static final NeighbourRefusal UNKNOWN = new NeighbourRefusal(-404, "Unknown Error");
  private final int status;

  NeighbourRefusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}

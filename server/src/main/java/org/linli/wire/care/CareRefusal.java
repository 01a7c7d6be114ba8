package org.linli.wire.care;

/** A status of the document other than 0. */
final class CareRefusal extends RuntimeException {
  static final CareRefusal JSON_KEY = new CareRefusal(-1, "Error JSON key");
  static final CareRefusal JSON_VALUE = new CareRefusal(-2, "Error JSON value");
  static final CareRefusal TOO_LARGE = new CareRefusal(-2, "Error JSON value");
  static final CareRefusal DATA_KEY = new CareRefusal(-3, "Error data key");
  static final CareRefusal EXPIRED_HASH = new CareRefusal(-4, "Error Hash");
  static final CareRefusal NO_TOKEN = new CareRefusal(-100, "Missing necessary args");
  static final CareRefusal BAD_TOKEN = new CareRefusal(-101, "Error token");
  static final CareRefusal NO_PERMISSION = new CareRefusal(-103, "No permission to operate");
  static final CareRefusal DATABASE = new CareRefusal(-200, "Failure to operate database");
  static final CareRefusal EMPTY = new CareRefusal(-201, "Necessary key-value can't be empty");
  static final CareRefusal TYPE = new CareRefusal(-203, "Arg's value type error");
  static final CareRefusal VALUE = new CareRefusal(-204, "Arg's value error");
  static final CareRefusal UNKNOWN = new CareRefusal(-404, "Unknown Error");
  static final CareRefusal STORE = new CareRefusal(-500, "COS upload Error");
  private final int status;

  CareRefusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}

package org.linli.vision;

import java.io.IOException;

/** A model that is damaged, or unlike what was expected of it. */
public final class ModelException extends IOException {

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }

  public ModelException(String message) {
    super(message);
  }
}

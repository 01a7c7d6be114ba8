package org.linli.platform;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets two models at once look at pictures, whoever asks; each takes a core and much memory. */
@Component
public class Inferences {
  private final Gate gate = new Gate(2);

  /** Does the work within the gate, or throws {@link Busy}. */
  public <T> T pass(Supplier<T> work) {
    return gate.pass(work);
  }
}

package org.linli.face;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a member sees of his own face here, and does with it. */
@Component
public class OwnFace {
  private final Registrations registrations;
  private final FaceRegister register;

  OwnFace(Registrations registrations, FaceRegister register) {
    this.registrations = registrations;
    this.register = register;
  }

  /** That it is registered, and since when. */
  public Optional<Registration> of(long account) {
    return registrations.of(account);
  }

  /** Deletes it for good; false where there is none. */
  public boolean delete(long account) {
    return register.strike(account);
  }
}

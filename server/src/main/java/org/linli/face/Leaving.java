package org.linli.face;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** The face of an erased account goes with it, and where it was seen; whom it searched stays. */
@Component
class Leaving implements ErasureListener {
  private final FaceRegister register;
  private final Finds finds;

  Leaving(FaceRegister register, Finds finds) {
    this.register = register;
    this.finds = finds;
  }

  @Override
  public void erased(long account) {
    register.strike(account);
    finds.forget(account);
  }
}

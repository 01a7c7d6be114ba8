package org.linli.market;

import org.linli.identity.ErasureListener;
import org.linli.media.Pictures;
import org.springframework.stereotype.Component;

/** Forgets the applications and licences of an account that is erased. */
@Component
class Leaving implements ErasureListener {
  private final ApplicationRows rows;
  private final Pictures pictures;

  Leaving(ApplicationRows rows, Pictures pictures) {
    this.rows = rows;
    this.pictures = pictures;
  }

  @Override
  public void erased(long account) {
    for (var profession : Profession.values()) {
      pictures.release(Application.referrer(account, profession));
    }
    rows.forget(account);
  }
}

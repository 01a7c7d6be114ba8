package org.linli.face;

import java.util.Optional;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pictures of registered faces, kept where the operator wants it and their member has agreed. */
@Component
public class FacePictures {
  private final boolean kept;
  private final Registrations registrations;
  private final Acts acts;

  FacePictures(Settings settings, Registrations registrations, Acts acts) {
    kept = settings.faces().pictures();
    this.registrations = registrations;
    this.acts = acts;
  }

  /** Whether those of faces registered from now on are kept. */
  public boolean kept() {
    return kept;
  }

  boolean kept(Consent consent) {
    return kept && consent.picture();
  }

  /** The member's own, a JPEG file. */
  public Optional<byte[]> own(long account) {
    return registrations.picture(account);
  }

  /** The same for an administrator, whose look is logged. */
  @Transactional
  public Optional<byte[]> shown(long account, long administrator) {
    acts.log(administrator, Act.Kind.FACE_PICTURE_LOOKED_AT, account);
    return registrations.picture(account);
  }
}

package org.linli.identity;

import java.util.Optional;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.springframework.stereotype.Component;

/** Pictures of those who do not say who they are, as old clients send them: 20 an hour for each. */
@Component
public class GuestPictures {
  private final Limits limits;
  private final Pictures pictures;

  GuestPictures(Limits limits, Pictures pictures) {
    this.limits = limits;
    this.pictures = pictures;
  }

  /** What came of storing for everybody to see; nothing when the client has sent too many. */
  public Optional<Pictures.Outcome> store(byte[] file, Client client) {
    return limits.picture(client)
        ? Optional.of(pictures.store(file, Visibility.PUBLIC))
        : Optional.empty();
  }
}

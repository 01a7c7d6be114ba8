package org.linli.media;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pictures that stand above something: uploaded here, or none. */
@Component
public class Covers {
  private final Pictures pictures;

  Covers(Pictures pictures) {
    this.pictures = pictures;
  }

  /** Whether this is the address of a picture here, or none. */
  public boolean has(String address) {
    return address.isEmpty() || PictureAddress.hash(address).flatMap(pictures::find).isPresent();
  }

  /**
   * Keeps the picture at this address in the caller's transaction and answers its path, empty for
   * no address; nothing when there is no such picture.
   */
  public Optional<String> keep(String address, String referrer) {
    if (address.isEmpty()) {
      return Optional.of("");
    }
    return PictureAddress.hash(address)
        .filter(hash -> pictures.keep(hash, referrer))
        .flatMap(pictures::find)
        .map(picture -> "/media/" + picture.fileName());
  }
}

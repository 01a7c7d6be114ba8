package org.linli.media;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** The uploaded pictures that content shows, or has shown in an earlier version. */
@Component
public class Illustrations {
  private final Pictures pictures;

  Illustrations(Pictures pictures) {
    this.pictures = pictures;
  }

  /** Keeps them in the caller's transaction for who refers to them, such as {@code answer 17}. */
  public void keep(String referrer, Collection<String> hashes) {
    hashes.stream().sorted().forEach(hash -> pictures.keep(hash, referrer));
  }
}

package org.linli.knowledge;

import java.util.Collection;
import org.linli.media.Pictures;
import org.springframework.stereotype.Component;

/** The uploaded pictures that content shows, or has shown in an earlier version. */
@Component
class Illustrations {
  private final Pictures pictures;

  Illustrations(Pictures pictures) {
    this.pictures = pictures;
  }

  void ofQuestion(long question, Collection<String> hashes) {
    keep(hashes, "question " + question);
  }

  void ofAnswer(long answer, Collection<String> hashes) {
    keep(hashes, "answer " + answer);
  }

  private void keep(Collection<String> hashes, String referrer) {
    hashes.stream().sorted().forEach(hash -> pictures.keep(hash, referrer));
  }
}

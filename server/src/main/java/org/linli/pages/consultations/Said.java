package org.linli.pages.consultations;

import org.linli.market.ConsultationMessage;
import org.linli.media.Prose;

/** What one of the two has said, as it is shown. */
record Said(ConsultationMessage message, String html) {

  static Said of(ConsultationMessage message) {
    return new Said(message, new Prose(message.content()).html());
  }
}

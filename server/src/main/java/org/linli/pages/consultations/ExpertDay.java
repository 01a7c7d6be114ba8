package org.linli.pages.consultations;

import org.linli.market.ConsultationFigures;
import org.linli.social.FanDay;

/**
 * A day of an expert.
 *
 * @param work what he was paid for, or null
 */
record ExpertDay(FanDay fans, ConsultationFigures.Day work) {

  /** How many consultations were paid. */
  public long paid() {
    return work == null ? 0 : work.paid();
  }

  /** How much he earned with them. */
  public long fen() {
    return work == null ? 0 : work.fen();
  }
}

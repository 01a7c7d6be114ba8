package org.linli.pages.consultations;

import java.util.Locale;
import org.linli.market.Consultation;
import org.linli.market.ConsultationState;
import org.linli.media.Prose;

/**
 * A consultation as one of the two sees it.
 *
 * @param expert whether he is the expert
 */
record Sight(Consultation order, boolean expert) {

  static Sight of(Consultation order, long account) {
    return new Sight(order, order.expert().id() == account);
  }

  /** The key of its state. */
  public String state() {
    return order.state().name().toLowerCase(Locale.ROOT);
  }

  /** What was asked, to be set into a page. */
  public String asked() {
    return new Prose(order.content()).html();
  }

  /** Its beginning. */
  public String beginning() {
    return new Prose(order.content()).beginning();
  }

  /** What was answered, to be set into a page; empty where nothing was. */
  public String answered() {
    return order.answer() == null ? "" : new Prose(order.answer()).html();
  }

  /** Whether he may say that he will answer. */
  public boolean mayConfirm() {
    return expert && order.state() == ConsultationState.BOOKED;
  }

  /** Whether he may answer or refuse. */
  public boolean mayAnswer() {
    return expert && order.state().open();
  }

  /** Whether he may say that he needs no more. */
  public boolean mayFinish() {
    var confirmed = order.state() == ConsultationState.CONFIRMED;
    return !expert && (confirmed || order.state() == ConsultationState.ANSWERED);
  }
}

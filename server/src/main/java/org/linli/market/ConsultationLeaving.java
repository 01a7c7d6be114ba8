package org.linli.market;

import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** Gives back what is held for who is erased or by him, and forgets what he asked as an expert. */
@Component
class ConsultationLeaving implements ErasureListener {
  private final ReturnedConsultations returned;
  private final ConsultationRequests requests;
  private final Experts experts;

  ConsultationLeaving(
      ReturnedConsultations returned, ConsultationRequests requests, Experts experts) {
    this.returned = returned;
    this.requests = requests;
    this.experts = experts;
  }

  @Override
  public void erased(long account) {
    returned.giveBackAll(account);
    requests.forget(account);
    experts.forget(account);
  }
}

package org.linli.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whoever runs this installation, told what only he can mend. */
@Component
public class Operator {
  private static final Logger log = LoggerFactory.getLogger(Operator.class);
  private final Mail mail;
  private final String address;

  Operator(Mail mail, Settings settings) {
    this.mail = mail;
    address = settings.administrator().email();
  }

  /** Writes it to the log, and to the administrator's address where there is one. */
  public void tell(String subject, String text) {
    log.error("For the operator: {}: {}", subject, text);
    if (!address.isBlank()) {
      mail.send(MailMessage.plain(address, subject, text));
    }
  }
}

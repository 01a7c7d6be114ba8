package org.linli.platform;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whoever runs this installation, told what only he can mend. */
@Component
public class Operator {
  private static final Logger log = LoggerFactory.getLogger(Operator.class);
  private final Executor post = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private final Mail mail;
  private final String address;

  Operator(Mail mail, Settings settings) {
    this.mail = mail;
    address = settings.administrator().email();
  }

  /** Writes it to the log and, without waiting, to the administrator's address if there is one. */
  public void tell(String subject, String text) {
    log.error("For the operator: {}: {}", subject, text);
    if (!address.isBlank()) {
      post.execute(() -> write(MailMessage.plain(address, subject, text)));
    }
  }

  private void write(MailMessage message) {
    try {
      mail.send(message);
    } catch (RuntimeException e) {
      log.warn("The operator could not be written to: {}", e.toString());
    }
  }
}

package org.linli.platform;

/** An e-mail that waits to be sent, having been tried so often. */
record QueuedMail(
    long id,
    String address,
    String subject,
    String content,
    String html,
    String unsubscribe,
    int tries) {

  MailMessage message() {
    return new MailMessage(address, subject, content, html, null, unsubscribe);
  }
}

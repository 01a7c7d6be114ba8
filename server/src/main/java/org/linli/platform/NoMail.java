package org.linli.platform;

/** Refuses clearly where neither a mail server nor the development outbox is there. */
final class NoMail implements Mail {

  @Override
  public boolean send(MailMessage message) {
    return false;
  }
}

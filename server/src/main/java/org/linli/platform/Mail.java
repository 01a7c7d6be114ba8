package org.linli.platform;

/** The way out for e-mail. */
public interface Mail {

  /** Sends now; false when it could not. */
  boolean send(MailMessage message);
}

package org.linli.platform;

/**
 * An e-mail in two forms of the same content.
 *
 * @param html the form for who sees pages; empty where there is only the text
 * @param code the code in it, for the development outbox; null where there is none
 */
public record MailMessage(String to, String subject, String text, String html, String code) {

  /** A plain text. */
  public static MailMessage plain(String to, String subject, String text) {
    return new MailMessage(to, subject, text, "", null);
  }
}

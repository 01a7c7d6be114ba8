package org.linli.platform;

/**
 * An e-mail in two forms of the same content.
 *
 * @param html the form for who sees pages; empty where there is only the text
 * @param code the code in it, for the development outbox; null where there is none
 * @param unsubscribe where one POST ends such letters, as RFC 8058 has it; or empty
 */
public record MailMessage(
    String to, String subject, String text, String html, String code, String unsubscribe) {

  /** A letter that carries a code. */
  public static MailMessage code(String to, String subject, String text, String html, String code) {
    return new MailMessage(to, subject, text, html, code, "");
  }

  /** A plain text. */
  public static MailMessage plain(String to, String subject, String text) {
    return new MailMessage(to, subject, text, "", null, "");
  }
}

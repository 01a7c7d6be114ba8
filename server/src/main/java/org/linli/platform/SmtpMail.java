package org.linli.platform;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends by SMTP; the address is smtp://user:password@host:port, smtps:// for TLS from the start.
 */
final class SmtpMail implements Mail {
  private static final Logger log = LoggerFactory.getLogger(SmtpMail.class);
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String MILLIS = "10000";
  private final JavaMailSenderImpl sender;
  private final String from;

  SmtpMail(URI address, String from) {
    this.from = from;
    sender = new JavaMailSenderImpl();
    sender.setProtocol(address.getScheme());
    sender.setHost(address.getHost());
    sender.setPort(address.getPort());
    sender.setDefaultEncoding(UTF_8);
    if (address.getUserInfo() != null) {
      var parts = address.getUserInfo().split(":", 2);
      sender.setUsername(parts[0]);
      sender.setPassword(parts.length > 1 ? parts[1] : "");
    }
    sender.setJavaMailProperties(properties(address));
  }

  @Override
  public boolean send(MailMessage message) {
    try {
      sender.send(written(message));
      return true;
    } catch (MailException | MessagingException e) {
      log.warn("Mail was not sent: {}", e.toString());
      return false;
    }
  }

  private MimeMessage written(MailMessage message) throws MessagingException {
    var mime = sender.createMimeMessage();
    var head = new MimeMessageHelper(mime, UTF_8);
    head.setFrom(from);
    head.setTo(message.to());
    head.setSubject(message.subject());
    if (!message.unsubscribe().isEmpty()) {
      mime.setHeader("List-Unsubscribe", "<" + message.unsubscribe() + ">");
      mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    if (message.html().isEmpty()) {
      head.setText(message.text());
    } else {
      mime.setContent(
          new MimeMultipart(
              "alternative", part(message.text(), "plain"), part(message.html(), "html")));
    }
    return mime;
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(content, UTF_8, subtype);
    return part;
  }

  private static Properties properties(URI address) {
    var prefix = "mail." + address.getScheme() + ".";
    var properties = new Properties();
    properties.setProperty(prefix + "auth", String.valueOf(address.getUserInfo() != null));
    properties.setProperty(prefix + "starttls.enable", "true");
    properties.setProperty(prefix + "connectiontimeout", MILLIS);
    properties.setProperty(prefix + "timeout", MILLIS);
    properties.setProperty(prefix + "writetimeout", MILLIS);
    return properties;
  }
}

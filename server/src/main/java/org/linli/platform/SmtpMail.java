package org.linli.platform;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Sends by SMTP; the address is smtp://user:password@host:port, smtps:// for TLS from the start.
 */
final class SmtpMail implements Mail {
  private static final Logger log = LoggerFactory.getLogger(SmtpMail.class);
  private static final String MILLIS = "10000";
  private final JavaMailSenderImpl sender;
  private final String from;

  SmtpMail(URI address, String from) {
    this.from = from;
    sender = new JavaMailSenderImpl();
    sender.setProtocol(address.getScheme());
    sender.setHost(address.getHost());
    sender.setPort(address.getPort());
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    if (address.getUserInfo() != null) {
      var parts = address.getUserInfo().split(":", 2);
      sender.setUsername(parts[0]);
      sender.setPassword(parts.length > 1 ? parts[1] : "");
    }
    sender.setJavaMailProperties(properties(address));
  }

  @Override
  public boolean send(String to, String subject, String text) {
    var message = new SimpleMailMessage();
    message.setFrom(from);
    message.setTo(to);
    message.setSubject(subject);
    message.setText(text);
    try {
      sender.send(message);
      return true;
    } catch (MailException e) {
      log.warn("Mail was not sent: {}", e.toString());
      return false;
    }
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

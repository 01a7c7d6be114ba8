package org.linli.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What the operator has set; application.properties names the variable behind each. */
@ConfigurationProperties("linli")
public record Settings(
    Path data,
    boolean beside,
    boolean dev,
    boolean demo,
    boolean entryQuiz,
    boolean openTags,
    String bind,
    String secretKey,
    String models,
    String publicUrl,
    List<String> trustedProxies,
    List<String> corsOrigins,
    List<String> pictureSites,
    Database database,
    Administrator administrator,
    Sms sms,
    Mail mail,
    WeChat weChat,
    Pay pay,
    S3 s3,
    Search search,
    Client client,
    Prices prices,
    Cards cards,
    Faces faces,
    boolean readsText) {

  /** An external PostgreSQL; a blank address means the embedded one. */
  public record Database(String url, String user, String password) {}

  /** The administrator who is made, or given this password, at start. */
  public record Administrator(String email, String password) {}

  /** Tencent Cloud SMS; a blank secret id means that no provider is configured. */
  public record Sms(
      String secretId,
      String secretKey,
      String appId,
      String signature,
      String codeTemplate,
      String fallTemplate,
      String silenceTemplate,
      String warningTemplate,
      String region,
      String endpoint) {

    String template(SmsMessage.Template template) {
      return switch (template) {
        case CODE -> codeTemplate;
        case FALL -> fallTemplate;
        case SILENCE -> silenceTemplate;
        case WARNING -> warningTemplate;
      };
    }
  }

  /** A mail server; a blank address means that none is configured. */
  public record Mail(String smtpUrl, String from) {}

  /** The mini-program whose users may sign in; a blank app id means that there is none. */
  public record WeChat(String appId, String secret, String endpoint) {

    /** Whether its users can be asked for. */
    public boolean configured() {
      return !appId.isBlank() && !secret.isBlank();
    }
  }

  /** The merchant at WeChat Pay; a blank id means that no gateway is configured. */
  public record Pay(
      String merchantId,
      String appId,
      String serial,
      String privateKey,
      String apiKey,
      String publicKeyId,
      String publicKey,
      String endpoint) {

    /** Whether money can come in. */
    public boolean configured() {
      return !merchantId.isBlank();
    }
  }

  /** An S3-compatible store for files; a blank bucket means that they lie in the data directory. */
  public record S3(
      String endpoint, String region, String bucket, String accessKey, String secretKey) {

    public S3 {
      if (bucket.isBlank() && !endpoint.isBlank()) {
        throw new SettingsRefused(
            "LINLI_S3_ENDPOINT is set but LINLI_S3_BUCKET is not: set both or neither.");
      }
    }

    /** Whether files go there. */
    public boolean configured() {
      return !bucket.isBlank();
    }
  }

  /** An OpenSearch cluster for the search index; a blank address means the data directory. */
  public record Search(String url) {

    public Search {
      if (!url.isBlank() && !url.matches("https?://[^/\\s]+")) {
        throw new SettingsRefused(
            "LINLI_SEARCH_URL has to be like https://user:password@search.example.org:9200");
      }
    }

    /** Whether the index lies there. */
    public boolean configured() {
      return !url.isBlank();
    }
  }

  /**
   * What things cost.
   *
   * @param readingPercent what reading the answers to a question costs, of its price
   * @param bountyDays how long a price waits for an answer that is adopted
   * @param authorPercent what the author has of the price of an article
   */
  public record Prices(int readingPercent, int bountyDays, int authorPercent) {

    public Prices {
      if (readingPercent < 0 || readingPercent > 100 || authorPercent < 0 || authorPercent > 100) {
        throw new SettingsRefused(
            "LINLI_PRICE_READING_PERCENT and LINLI_PRICE_AUTHOR_PERCENT are from 0 to 100.");
      }
      if (bountyDays < 1 || bountyDays > 3650) {
        throw new SettingsRefused("LINLI_PRICE_BOUNTY_DAYS is from 1 to 3650.");
      }
    }
  }

  /**
   * Identity cards that members show.
   *
   * @param confirms whether one that says what its member declared confirms it
   * @param days how long its pictures are kept after the decision
   */
  public record Cards(boolean confirms, int days) {

    public Cards {
      if (days < 1 || days > 3650) {
        throw new SettingsRefused("LINLI_CARD_DAYS is from 1 to 3650.");
      }
    }
  }

  /**
   * Faces that members register.
   *
   * @param pictures whether their pictures are kept where their members agree to it
   */
  public record Faces(boolean pictures) {}

  /** What the apps are told about newer ones of their kind, and what they show meanwhile. */
  public record Client(
      String androidVersion,
      String androidTitle,
      String androidNotice,
      String iosVersion,
      String title,
      String notice) {}

  /** The demo community implies the development outbox and sandbox. */
  public Settings {
    dev = dev || demo;
    if (pay.configured() && publicUrl.isBlank()) {
      throw new SettingsRefused(
          "LINLI_PAY_MERCHANT_ID is set but LINLI_PUBLIC_URL is not: the gateway has to reach us.");
    }
    if (dev && !isLoopback(bind)) {
      throw new SettingsRefused(
          """
          --dev and --demo (LINLI_DEV, LINLI_DEMO) are refused with LINLI_BIND=%s, \
          because their outbox shows every code to whoever can reach it; \
          they work on 127.0.0.1 only.\
          """
              .formatted(bind));
    }
  }

  /** Where the models that know faces are. */
  public Path modelFolder() {
    return models.isBlank() ? data.resolve("models") : Path.of(models);
  }

  /** A blank address makes the server listen on all. */
  private static boolean isLoopback(String address) {
    try {
      return address != null
          && !address.isBlank()
          && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}

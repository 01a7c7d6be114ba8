package org.linli.wallet.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** How the sandbox tells of a payment: encrypted, signed, and by HTTP. */
final class SandboxNotices {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String ASSOCIATED = "transaction";
  private final Merchant merchant;
  private final PrivateKey key;
  private final JsonMapper json;

  SandboxNotices(Merchant merchant, PrivateKey key, JsonMapper json) {
    this.merchant = merchant;
    this.key = key;
    this.json = json;
  }

  /** The HTTP status that answers. */
  int send(SandboxOrder order, long fen) {
    return post(order.noticeUrl(), letter(order, fen));
  }

  Letter letter(SandboxOrder order, long fen) {
    var nonce = UUID.randomUUID().toString().substring(0, 12);
    var text = json.writeValueAsString(order.shown(merchant, fen));
    var resource =
        Map.of(
            "algorithm", "AEAD_AES_256_GCM",
            "original_type", ASSOCIATED,
            "associated_data", ASSOCIATED,
            "nonce", nonce,
            "ciphertext", Seals.encrypt(merchant.apiKey(), nonce, ASSOCIATED, text));
    var body =
        json.writeValueAsString(
            Map.of(
                "id",
                UUID.randomUUID().toString(),
                "create_time",
                Instant.now().toString(),
                "event_type",
                "TRANSACTION.SUCCESS",
                "resource_type",
                "encrypt-resource",
                "summary",
                "支付成功",
                "resource",
                resource));
    var time = String.valueOf(Instant.now().getEpochSecond());
    var signature = Seals.sign(key, time + "\n" + nonce + "\n" + body + "\n");
    var type = "WECHATPAY2-SHA256-RSA2048";
    return new Letter(merchant.publicKeyId(), signature, type, time, nonce, body);
  }

  static int post(String address, Letter letter) {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Wechatpay-Serial", letter.serial())
            .header("Wechatpay-Signature", letter.signature())
            .header("Wechatpay-Signature-Type", letter.type())
            .header("Wechatpay-Timestamp", letter.timestamp())
            .header("Wechatpay-Nonce", letter.nonce())
            .POST(HttpRequest.BodyPublishers.ofString(letter.body()))
            .build();
    try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}

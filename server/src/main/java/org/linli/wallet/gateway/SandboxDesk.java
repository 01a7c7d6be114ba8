package org.linli.wallet.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** Whether a request to the sandbox is the merchant's, and the sandbox's signature on answers. */
record SandboxDesk(Merchant merchant, KeyPair merchantKeys, KeyPair ownKeys) {
  private static final Pattern SIGNED =
      Pattern.compile(
          "WECHATPAY2-SHA256-RSA2048 mchid=\"([^\"]*)\",nonce_str=\"([^\"]*)\","
              + "timestamp=\"([^\"]*)\",serial_no=\"([^\"]*)\",signature=\"([^\"]*)\"");

  /** Whether the merchant has signed it. */
  boolean knows(HttpExchange exchange, String body) {
    var header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    var signed = SIGNED.matcher(header);
    var asked =
        exchange.getRequestMethod() + "\n" + exchange.getRequestURI() + "\n%s\n%s\n" + body + "\n";
    return signed.matches()
        && signed.group(1).equals(merchant.id())
        && signed.group(4).equals(merchant.serial())
        && Seals.holds(
            merchantKeys.getPublic(),
            asked.replaceFirst("%s", signed.group(3)).replaceFirst("%s", signed.group(2)),
            signed.group(5));
  }

  void answer(HttpExchange exchange, int status, String body) throws IOException {
    var time = String.valueOf(Instant.now().getEpochSecond());
    var nonce = UUID.randomUUID().toString();
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json; charset=utf-8");
    headers.set("Request-ID", nonce);
    headers.set("Wechatpay-Timestamp", time);
    headers.set("Wechatpay-Nonce", nonce);
    headers.set("Wechatpay-Serial", merchant.publicKeyId());
    headers.set("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048");
    var signed = time + "\n" + nonce + "\n" + body + "\n";
    headers.set("Wechatpay-Signature", Seals.sign(ownKeys.getPrivate(), signed));
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}

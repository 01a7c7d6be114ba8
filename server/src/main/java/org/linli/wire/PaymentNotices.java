package org.linli.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.linli.wallet.GatewayNotices;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the payment gateway tells us of payments, in its own protocol. */
@RestController
class PaymentNotices {
  private static final int LONGEST = 64 * 1024;
  private static final int LONGEST_SEAL = 4_096;
  private final GatewayNotices notices;

  PaymentNotices(GatewayNotices notices) {
    this.notices = notices;
  }

  @PostMapping("/api/pay/wechat")
  ResponseEntity<Map<String, String>> hear(HttpServletRequest request) throws IOException {
    var body = request.getInputStream().readNBytes(LONGEST);
    var text = new String(body, StandardCharsets.UTF_8);
    return switch (notices.hear(name -> seal(request, name), text)) {
      case HEARD -> ResponseEntity.ok(Map.of("code", "SUCCESS", "message", "成功"));
      case FORGED -> failure(401, "验签失败");
      case UNFIT -> failure(400, "订单不符");
    };
  }

  private static String seal(HttpServletRequest request, String name) {
    var value = request.getHeader("Wechatpay-" + name);
    return value == null || value.length() > LONGEST_SEAL ? "" : value;
  }

  private static ResponseEntity<Map<String, String>> failure(int status, String message) {
    return ResponseEntity.status(status).body(Map.of("code", "FAIL", "message", message));
  }
}

package org.linli.wallet.gateway;

import java.time.Instant;
import java.util.Map;

/** An order at the sandbox. */
record SandboxOrder(String number, String transaction, long fen, String noticeUrl, String state) {

  SandboxOrder in(String newState) {
    return new SandboxOrder(number, transaction, fen, noticeUrl, newState);
  }

  /** As the gateway shows it. */
  Map<String, Object> shown(Merchant merchant, long shownFen) {
    return Map.of(
        "mchid",
        merchant.id(),
        "appid",
        merchant.appId(),
        "out_trade_no",
        number,
        "transaction_id",
        transaction,
        "trade_type",
        "NATIVE",
        "trade_state",
        state,
        "success_time",
        Instant.now().toString(),
        "amount",
        Map.of("total", shownFen, "payer_total", shownFen, "currency", "CNY"));
  }
}

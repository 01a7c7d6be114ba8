package org.linli.wallet.gateway;

/** A letter in which something was changed on its way. */
final class Forgery {
  private Forgery() {}

  static Letter of(Letter letter, String changed) {
    return new Letter(
        changed.equals("serial") ? "PUB_KEY_ID_9" : letter.serial(),
        changed.equals("signature") ? letter.signature().toLowerCase() : letter.signature(),
        letter.type(),
        changed.equals("timestamp") ? "1" : letter.timestamp(),
        changed.equals("nonce") ? "another" : letter.nonce(),
        switch (changed) {
          case "body" -> letter.body().replace("支付成功", "支付失败");
          case "nothing" -> "";
          default -> letter.body();
        });
  }
}

package org.linli.wallet.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linli.platform.Settings;

/**
 * Who we are to the gateway, and how we know it.
 *
 * @param privateKey ours, as PEM
 * @param publicKey the gateway's, as PEM
 * @param endpoint another address than the real one, or nothing
 */
record Merchant(
    String id,
    String appId,
    String serial,
    String privateKey,
    String apiKey,
    String publicKeyId,
    String publicKey,
    String endpoint) {
  private static final String PEM = "-----BEGIN";

  /** Keys are given as PEM or as the name of a file. */
  static Merchant of(Settings.Pay pay) {
    return new Merchant(
        pay.merchantId(),
        pay.appId(),
        pay.serial(),
        pem(pay.privateKey()),
        pay.apiKey(),
        pay.publicKeyId(),
        pem(pay.publicKey()),
        pay.endpoint());
  }

  private static String pem(String given) {
    if (given.isBlank() || given.contains(PEM)) {
      return given;
    }
    try {
      return Files.readString(Path.of(given));
    } catch (IOException e) {
      throw new UncheckedIOException("A key of the payment gateway cannot be read", e);
    }
  }

  @Override
  public String toString() {
    return "Merchant " + id;
  }
}

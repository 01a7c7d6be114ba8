package org.linli.wallet.gateway;

/** What somebody sent to the address where the gateway tells us of payments, with its seals. */
public record Letter(
    String serial, String signature, String type, String timestamp, String nonce, String body) {}

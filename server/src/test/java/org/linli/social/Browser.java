package org.linli.social;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser that is told: it opens what its push service hands on, as RFC 8291 has it. */
record Browser(String name, KeyPair keys, byte[] secret) {
  private static final int SALT = 16;
  private static final int KEY_AT = 21;
  private static final int KEY = 65;

  static Browser called(String name) throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    var secret = new byte[SALT];
    new SecureRandom().nextBytes(secret);
    return new Browser(name, generator.generateKeyPair(), secret);
  }

  PushBrowser at(PushService service, String language) {
    return new PushBrowser(service.address(name), text(point()), text(secret), language);
  }

  /** What it shows. */
  String open(byte[] sealed) throws GeneralSecurityException {
    var salt = Arrays.copyOf(sealed, SALT);
    var sender = Arrays.copyOfRange(sealed, KEY_AT, KEY_AT + KEY);
    var agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(keys.getPrivate());
    agreement.doPhase(PushService.publicKey(sender), true);
    var info = joined("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), point(), sender);
    var shared = derived(secret, agreement.generateSecret(), info, 32);
    var key = derived(salt, shared, "Content-Encoding: aes128gcm\0".getBytes(), 16);
    var nonce = derived(salt, shared, "Content-Encoding: nonce\0".getBytes(), 12);
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    var plain = cipher.doFinal(sealed, KEY_AT + KEY, sealed.length - KEY_AT - KEY);
    return new String(plain, StandardCharsets.UTF_8).replaceAll("\u0002\0*$", "");
  }

  /** HKDF of one block. */
  private static byte[] derived(byte[] salt, byte[] input, byte[] info, int length)
      throws GeneralSecurityException {
    var pseudorandom = mac(salt, input);
    return Arrays.copyOf(mac(pseudorandom, joined(info, new byte[] {1})), length);
  }

  private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text);
  }

  private static byte[] joined(byte[]... parts) {
    var all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
    Arrays.stream(parts).forEach(all::put);
    return all.array();
  }

  private byte[] point() {
    var point = ((ECPublicKey) keys.getPublic()).getW();
    return joined(new byte[] {4}, whole(point.getAffineX()), whole(point.getAffineY()));
  }

  private static byte[] whole(BigInteger number) {
    var bytes = number.toByteArray();
    var whole = new byte[32];
    var many = Math.min(whole.length, bytes.length);
    System.arraycopy(bytes, bytes.length - many, whole, whole.length - many, many);
    return whole;
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

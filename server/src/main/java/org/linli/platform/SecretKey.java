package org.linli.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The installation's key: given by the operator, or made once in the data directory. */
@Component
public class SecretKey {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private final SecureRandom random = new SecureRandom();
  private final byte[] key;

  SecretKey(Settings settings) {
    key = settings.secretKey().isBlank() ? kept(settings.data()) : digest(settings.secretKey());
  }

  /** HMAC-SHA256 of the text; the purpose keeps one use of the key apart from another. */
  public byte[] seal(String purpose, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update((purpose + '\n').getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** AES-256-GCM under a nonce of its own, which comes first; opens for the same purpose alone. */
  public byte[] encrypt(String purpose, byte[] bytes) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(bytes);
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What was encrypted for this purpose.
   *
   * @throws IllegalStateException when it was not, or has been changed since
   */
  public byte[] decrypt(String purpose, byte[] encrypted) {
    try {
      return cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(encrypted, NONCE))
          .doFinal(encrypted, NONCE, encrypted.length - NONCE);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    var derived = new SecretKeySpec(seal("encryption key", ""), "AES");
    cipher.init(mode, derived, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] kept(Path data) {
    var file = data.resolve("secret.key");
    try {
      if (Files.notExists(file)) {
        make(file);
      }
      return HexFormat.of().parseHex(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    var random = new byte[32];
    new SecureRandom().nextBytes(random);
    var fresh = Files.createTempFile(file.getParent(), "secret", ".new", ownerOnly());
    Files.writeString(fresh, HexFormat.of().formatHex(random), StandardOpenOption.SYNC);
    try {
      Files.move(fresh, file);
    } catch (FileAlreadyExistsException another) {
      Files.delete(fresh);
    }
  }

  private static FileAttribute<Set<PosixFilePermission>> ownerOnly() {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  }
}

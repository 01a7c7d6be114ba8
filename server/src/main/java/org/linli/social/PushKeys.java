package org.linli.social;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import org.linli.platform.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys by which push services know this server: made when first needed, and kept encrypted. */
@Repository
class PushKeys {
  private static final String PURPOSE = "push key";
  private final JdbcClient jdbc;
  private final SecretKey key;

  PushKeys(JdbcClient jdbc, SecretKey key) {
    this.jdbc = jdbc;
    this.key = key;
  }

  private record Row(byte[] privateKey, byte[] publicKey) {}

  VAPIDKeyPair pair() {
    var row = kept();
    return VAPIDKeyPairs.of(
        PrivateKeySources.ofPKCS8Bytes(key.decrypt(PURPOSE, row.privateKey())),
        PublicKeySources.ofX509Bytes(row.publicKey()));
  }

  private Row kept() {
    var sql = "select private_key, public_key from social.push_key";
    return jdbc.sql(sql)
        .query(Row.class)
        .optional()
        .orElseGet(() -> {
          make();
          return jdbc.sql(sql).query(Row.class).single();
        });
  }

  /** Of two that make one at the same time the first counts. */
  private void make() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var pair = generator.generateKeyPair();
      jdbc.sql(
              """
              insert into social.push_key (id, private_key, public_key)
              values (1, :private, :public)
              on conflict do nothing
              """)
          .param("private", key.encrypt(PURPOSE, pair.getPrivate().getEncoded()))
          .param("public", pair.getPublic().getEncoded())
          .update();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

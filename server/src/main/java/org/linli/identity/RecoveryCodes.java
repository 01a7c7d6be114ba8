package org.linli.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linli.platform.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ten codes on paper for who has lost his authenticator; each works once. */
@Repository
class RecoveryCodes {
  private static final int MANY = 10;
  private static final int HALF = 5;
  private final JdbcClient jdbc;
  private final SecretKey key;

  RecoveryCodes(JdbcClient jdbc, SecretKey key) {
    this.jdbc = jdbc;
    this.key = key;
  }

  /** New ones in place of those before, told nowhere else. */
  List<String> renew(long account) {
    remove(account);
    var codes = Stream.generate(() -> Scrambled.letters(2 * HALF)).limit(MANY).toList();
    codes.forEach(code -> keep(account, code));
    return codes.stream().map(RecoveryCodes::written).toList();
  }

  /** Uses the code up; false when it is none of them, or was used. */
  boolean use(long account, String code) {
    return jdbc.sql(
                "delete from identity.recovery_code where account_id = :account and proof = :proof")
            .param("account", account)
            .param("proof", proof(account, code))
            .update()
        == 1;
  }

  int left(long account) {
    return jdbc.sql("select count(*) from identity.recovery_code where account_id = :account")
        .param("account", account)
        .query(Integer.class)
        .single();
  }

  private void remove(long account) {
    jdbc.sql("delete from identity.recovery_code where account_id = :account")
        .param("account", account)
        .update();
  }

  private void keep(long account, String code) {
    jdbc.sql("insert into identity.recovery_code (account_id, proof) values (:account, :proof)")
        .param("account", account)
        .param("proof", proof(account, code))
        .update();
  }

  private byte[] proof(long account, String code) {
    var bare = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return key.seal("recovery code", account + " " + bare);
  }

  private static String written(String code) {
    return code.substring(0, HALF) + '-' + code.substring(HALF);
  }
}

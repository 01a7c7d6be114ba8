package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.linli.media.Pictures;
import org.linli.platform.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All that tells who a member was. The row of the account is none of it: content belongs to it. */
@Repository
class PersonalData {
  private static final String WHAT =
      "login names, password, roles, sessions, codes, profile, portrait, experience, real name, "
          + "identity card, face, keys to sign in";
  private final Erasures erasures;
  private final LoginNames names;
  private final Sessions sessions;
  private final Pictures pictures;
  private final ObjectProvider<ErasureListener> listeners;
  private final Outbox outbox;
  private final JdbcClient jdbc;
  private final Clock clock;

  PersonalData(
      Erasures erasures,
      LoginNames names,
      Sessions sessions,
      Pictures pictures,
      ObjectProvider<ErasureListener> listeners,
      Outbox outbox,
      JdbcClient jdbc,
      Clock clock) {
    this.erasures = erasures;
    this.names = names;
    this.sessions = sessions;
    this.pictures = pictures;
    this.listeners = listeners;
    this.outbox = outbox;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Erases it if the days of grace are over and nobody has come back. */
  @Transactional
  public void eraseDue(long account) {
    erasures.take(account, clock.instant()).ifPresent(asked -> erase(account, asked));
  }

  /** Erases it once and leaves a receipt, all in the caller's transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(long account, Instant asked) {
    if (!erasures.hold(account)) {
      return;
    }
    var now = clock.instant();
    erasures.cancel(account);
    sessions.closeAll(account);
    forgetCodes(account);
    names.releaseAll(account);
    pictures.release(Portraits.referrer(account));
    jdbc.sql("delete from identity.password where account_id = :id").param("id", account).update();
    jdbc.sql("delete from identity.role where account_id = :id").param("id", account).update();
    jdbc.sql("delete from identity.duty where account_id = :id").param("id", account).update();
    jdbc.sql("delete from identity.quiz_attempt where account_id = :id")
        .param("id", account)
        .update();
    jdbc.sql("delete from identity.real_name where account_id = :id").param("id", account).update();
    jdbc.sql("delete from identity.card_picture where account_id = :id")
        .param("id", account)
        .update();
    jdbc.sql("delete from identity.experience_change where account_id = :id")
        .param("id", account)
        .update();
    blank(account, now);
    listeners.orderedStream().forEach(listener -> listener.erased(account));
    outbox.publish(new MemberChanged(account));
    erasures.receipt(account, asked, now, WHAT);
  }

  private void forgetCodes(long account) {
    jdbc.sql(
            """
            delete from identity.code c
            using identity.login_name n
            where n.account_id = :account and c.address in (n.name, n.shown)
            """)
        .param("account", account)
        .update();
  }

  private void blank(long account, Instant now) {
    jdbc.sql(
            """
            update identity.account
            set nickname = null, name = null, contact_email = null, portrait = null, gender = null,
                birthday = null, phone_changed_at = null, email_changed_at = null,
                shows_phone = false, shows_email = false, shows_birthday = false,
                shows_follows = false, description = null, real_name_state = 0,
                signed_in_at = null, group_before_ban = null,
                deleted_at = :now
            where id = :account
            """)
        .param("now", Timestamp.from(now))
        .param("account", account)
        .update();
  }
}

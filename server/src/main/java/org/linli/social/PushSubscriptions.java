package org.linli.social;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.linli.identity.Members;
import org.linli.platform.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which members are told of what is new while they are away. */
@Repository
public class PushSubscriptions {
  private static final int MOST = 20;
  private final JdbcClient jdbc;
  private final Members members;
  private final PushKeys keys;
  private final boolean development;
  private final Clock clock;

  PushSubscriptions(
      JdbcClient jdbc, Members members, PushKeys keys, Settings settings, Clock clock) {
    this.jdbc = jdbc;
    this.members = members;
    this.keys = keys;
    development = settings.dev();
    this.clock = clock;
  }

  /** What came of subscribing. */
  public enum Outcome {
    DONE,
    /** It is no browser, or its push service is none that we would call. */
    UNFIT,
    NO_SUCH_MEMBER
  }

  /** The key by which browsers know us, in URL-safe Base64. */
  public String publicKey() {
    return keys.pair().extractPublicKeyInUncompressedFormAsString();
  }

  /** Tells him in this browser from now on, until he signs out of this session there. */
  @Transactional
  public Outcome subscribe(long account, String session, PushBrowser browser) {
    if (!browser.fit(development)) {
      return Outcome.UNFIT;
    }
    if (!members.hold(account)) {
      return Outcome.NO_SUCH_MEMBER;
    }
    jdbc.sql(
            """
            insert into social.push_subscription
              (account_id, session, proof, endpoint, p256dh, auth, language, made_at)
            values (:account, sha256(:session), sha256(:proof), :endpoint, :p256dh, :auth,
              :language, :now)
            on conflict (proof) do update
            set account_id = excluded.account_id, session = excluded.session,
                p256dh = excluded.p256dh, auth = excluded.auth, language = excluded.language
            """)
        .param("account", account)
        .param("session", session.getBytes(StandardCharsets.UTF_8))
        .param("proof", browser.endpoint().getBytes(StandardCharsets.UTF_8))
        .param("endpoint", browser.endpoint())
        .param("p256dh", browser.p256dh())
        .param("auth", browser.auth())
        .param("language", browser.language())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    dropOldest(account);
    return Outcome.DONE;
  }

  /** A browser in which somebody is told. */
  record Told(String language, Instant madeAt) {}

  List<Told> of(long account) {
    return jdbc.sql(
            """
            select language, made_at from social.push_subscription
            where account_id = :account
            order by id
            """)
        .param("account", account)
        .query(Told.class)
        .list();
  }

  /** In how many browsers he is told. */
  public int count(long account) {
    return jdbc.sql("select count(*) from social.push_subscription where account_id = :account")
        .param("account", account)
        .query(Integer.class)
        .single();
  }

  /** Tells him in none any more. */
  public void forget(long account) {
    jdbc.sql("delete from social.push_subscription where account_id = :account")
        .param("account", account)
        .update();
  }

  /** He has signed out of this session. */
  public void signedOut(String session) {
    jdbc.sql("delete from social.push_subscription where session = sha256(:session)")
        .param("session", session.getBytes(StandardCharsets.UTF_8))
        .update();
  }

  private void dropOldest(long account) {
    jdbc.sql(
            """
            delete from social.push_subscription
            where id in (
              select id from social.push_subscription
              where account_id = :account
              order by id desc
              offset :most)
            """)
        .param("account", account)
        .param("most", MOST)
        .update();
  }
}

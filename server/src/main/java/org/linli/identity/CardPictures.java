package org.linli.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.linli.platform.SecretKey;
import org.linli.vision.card.Card;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures of cards and what was read in them, at most one of each side of a member. */
@Repository
class CardPictures {
  private final JdbcClient jdbc;
  private final SecretKey key;

  CardPictures(JdbcClient jdbc, SecretKey key) {
    this.jdbc = jdbc;
    this.key = key;
  }

  /** Keeps a side in place of an earlier one. */
  void keep(long account, CardSide side, byte[] picture, String reading, Instant now) {
    jdbc.sql(
            """
            insert into identity.card_picture (account_id, side, picture, reading, uploaded_at)
            values (:account, :side, :picture, :reading, :now)
            on conflict (account_id, side) do update set
              picture = excluded.picture, reading = excluded.reading,
              uploaded_at = excluded.uploaded_at
            """)
        .param("account", account)
        .param("side", side.name())
        .param("picture", key.encrypt(purpose(account, side, "picture"), picture))
        .param("reading", key.encrypt(purpose(account, side, "reading"), reading.getBytes(UTF_8)))
        .param("now", Timestamp.from(now))
        .update();
  }

  Optional<byte[]> picture(long account, CardSide side) {
    return jdbc.sql(
            """
            select picture from identity.card_picture where account_id = :account and side = :side
            """)
        .param("account", account)
        .param("side", side.name())
        .query((row, _) -> row.getBytes("picture"))
        .optional()
        .map(sealed -> key.decrypt(purpose(account, side, "picture"), sealed));
  }

  /** What was read on both sides. */
  Card reading(long account) {
    return jdbc
        .sql("select side, reading from identity.card_picture where account_id = :account")
        .param("account", account)
        .query((row, _) ->
            opened(account, CardSide.valueOf(row.getString("side")), row.getBytes("reading")))
        .list()
        .stream()
        .reduce(new Card(Optional.empty(), Optional.empty()), Card::or);
  }

  private Card opened(long account, CardSide side, byte[] sealed) {
    var text = new String(key.decrypt(purpose(account, side, "reading"), sealed), UTF_8);
    return CardText.parse(side, text);
  }

  void forget(long account) {
    jdbc.sql("delete from identity.card_picture where account_id = :account")
        .param("account", account)
        .update();
  }

  /** Forgets those that came before, unless their member waits or was decided on since. */
  int forgetBefore(Instant before) {
    return jdbc.sql(
            """
            delete from identity.card_picture c
            where c.uploaded_at < :before and not exists (
              select from identity.real_name n
              where n.account_id = c.account_id
                and (n.state = :waiting or n.decided_at >= :before))
            """)
        .param("before", Timestamp.from(before))
        .param("waiting", RealNameState.WAITING.number())
        .update();
  }

  private static String purpose(long account, CardSide side, String what) {
    return "card %s %s of %d".formatted(side, what, account);
  }
}

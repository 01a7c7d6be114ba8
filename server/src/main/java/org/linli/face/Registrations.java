package org.linli.face;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.platform.SecretKey;
import org.linli.vision.face.Embedding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The faces of members, one each, which nobody can read without the installation's key. */
@Repository
class Registrations {
  /** What has measured them; what another model has seen cannot be compared with it. */
  private static final String MODEL = "MobileFaceNet";

  private final JdbcClient jdbc;
  private final SecretKey key;

  Registrations(JdbcClient jdbc, SecretKey key) {
    this.jdbc = jdbc;
    this.key = key;
  }

  private record Row(long accountId, byte[] embedding) {}

  /** The member's, for whoever is about to change it: one after the other until they commit. */
  Optional<Registration> hold(long account) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('face ' || :account, 0))")
        .param("account", account)
        .query((_, _) -> account)
        .single();
    return of(account);
  }

  Optional<Registration> of(long account) {
    return jdbc.sql(
            """
            select account_id, group_id, content, consent, registered_at,
                   picture is not null as pictured
            from face.face where account_id = :account
            """)
        .param("account", account)
        .query(Registration.class)
        .optional();
  }

  /** What the member's face is like, if this model has seen it. */
  Optional<Embedding> embedding(long account) {
    return jdbc.sql(
            """
            select account_id, embedding from face.face
            where account_id = :account and model = :model
            """)
        .param("account", account)
        .param("model", MODEL)
        .query(Row.class)
        .optional()
        .flatMap(row -> opened(row).embedding());
  }

  /** The picture of the member's face, a JPEG file. */
  Optional<byte[]> picture(long account) {
    return jdbc.sql(
            """
            select picture from face.face where account_id = :account and picture is not null
            """)
        .param("account", account)
        .query(byte[].class)
        .optional()
        .flatMap(sealed -> opened(picturePurpose(account), sealed, Function.identity()));
  }

  /** So many of a group, by account from there on. */
  List<KnownFace> page(long group, long after, int limit) {
    return jdbc
        .sql(
            """
            select account_id, embedding from face.face
            where group_id = :group and account_id > :after and model = :model
            order by account_id
            limit :limit
            """)
        .param("group", group)
        .param("model", MODEL)
        .param("after", after)
        .param("limit", limit)
        .query(Row.class)
        .list()
        .stream()
        .map(this::opened)
        .toList();
  }

  void write(Registration registration, KeptFace face) {
    var account = registration.accountId();
    jdbc.sql(
            """
            insert into face.face
              (account_id, group_id, model, embedding, content, consent, registered_at, picture)
            values (:account, :group, :model, :embedding, :content, :consent, :at, :picture)
            on conflict (account_id) do update set
              group_id = excluded.group_id, model = excluded.model,
              embedding = excluded.embedding, content = excluded.content,
              consent = excluded.consent, registered_at = excluded.registered_at,
              picture = excluded.picture
            """)
        .param("account", account)
        .param("group", registration.groupId())
        .param("model", MODEL)
        .param("embedding", key.encrypt(purpose(account), face.embedding().bytes()))
        .param("content", registration.content())
        .param("consent", registration.consent().name())
        .param("at", Timestamp.from(registration.registeredAt()))
        .param("picture", picture(account, face), Types.BINARY)
        .update();
  }

  void remove(long account) {
    jdbc.sql("delete from face.face where account_id = :account")
        .param("account", account)
        .update();
  }

  private byte[] picture(long account, KeptFace face) {
    return face.picture()
        .map(picture -> key.encrypt(picturePurpose(account), picture))
        .orElse(null);
  }

  private KnownFace opened(Row row) {
    var account = row.accountId();
    return new KnownFace(account, opened(purpose(account), row.embedding(), Embedding::of));
  }

  /** Nothing where another key has sealed it. */
  private <T> Optional<T> opened(String purpose, byte[] sealed, Function<byte[], T> form) {
    try {
      return Optional.of(form.apply(key.decrypt(purpose, sealed)));
    } catch (IllegalStateException | IllegalArgumentException otherKey) {
      return Optional.empty();
    }
  }

  private static String purpose(long account) {
    return "face " + account;
  }

  private static String picturePurpose(long account) {
    return "face picture " + account;
  }
}

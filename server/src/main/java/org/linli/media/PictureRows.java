package org.linli.media;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of pictures, and in which order their states follow each other. */
@Repository
class PictureRows {
  private static final String FORGOTTEN =
      """
      (p.state = 'dying' and p.touched_at < :abandoned
        or p.state <> 'dying' and p.touched_at < :unused
          and not exists (select from media.reference r where r.hash = p.hash))
      """;

  private final JdbcClient jdbc;

  PictureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a storer finds. */
  enum Arrival {
    WRITE_ITS_FILES,
    ITS_FILES_ARE_THERE,
    ITS_FILES_ARE_BEING_DELETED
  }

  Optional<Picture> find(String hash) {
    if (!Picture.isHash(hash)) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select hash, type, width, height, size, visibility
            from media.picture
            where hash = :hash and state = 'living'
            """)
        .param("hash", hash)
        .query(Picture.class)
        .optional();
  }

  /** Holds a living picture until the transaction ends; false when there is none. */
  boolean hold(String hash) {
    return Picture.isHash(hash)
        && jdbc.sql(
                """
                select hash from media.picture
                where hash = :hash and state = 'living'
                for share
                """)
            .param("hash", hash)
            .query(String.class)
            .optional()
            .isPresent();
  }

  /** Announces or touches a picture; takes over from a deletion abandoned before that time. */
  Arrival arrive(Picture picture, Instant now, Instant abandoned) {
    return jdbc.sql(
            """
            insert into media.picture as p
              (hash, type, width, height, size, visibility, state, stored_at, touched_at)
            values (:hash, :type, :width, :height, :size, :visibility, 'arriving', :now, :now)
            on conflict (hash) do update set
              touched_at = excluded.touched_at,
              visibility = case
                when p.state <> 'dying' and p.visibility = 'PUBLIC' then 'PUBLIC'
                else excluded.visibility end,
              state = case when p.state = 'living' then 'living' else 'arriving' end
            where p.state <> 'dying' or p.touched_at < :abandoned
            returning p.state
            """)
        .param("hash", picture.hash())
        .param("type", picture.type().name())
        .param("width", picture.width())
        .param("height", picture.height())
        .param("size", picture.size())
        .param("visibility", picture.visibility().name())
        .param("now", Timestamp.from(now))
        .param("abandoned", Timestamp.from(abandoned))
        .query(String.class)
        .optional()
        .map(s -> s.equals("living") ? Arrival.ITS_FILES_ARE_THERE : Arrival.WRITE_ITS_FILES)
        .orElse(Arrival.ITS_FILES_ARE_BEING_DELETED);
  }

  /** Its files are written; false when it began to die meanwhile. */
  boolean settle(String hash) {
    return jdbc.sql(
                """
                update media.picture set state = 'living' where hash = :hash and state <> 'dying'
                """)
            .param("hash", hash)
            .update()
        == 1;
  }

  /** Pictures without a referrer that were last stored, or began to die, before these times. */
  List<String> forgotten(Instant unused, Instant abandoned, int most) {
    return jdbc.sql("select p.hash from media.picture p where " + FORGOTTEN + " limit :most")
        .param("unused", Timestamp.from(unused))
        .param("abandoned", Timestamp.from(abandoned))
        .param("most", most)
        .query(String.class)
        .list();
  }

  /**
   * Lets one of them die, unless something has changed. Two statements: what the first waited for
   * or locked out, a referrer above all, is seen only by a second one.
   */
  @Transactional
  public Optional<Picture> condemn(String hash, Instant now, Instant unused, Instant abandoned) {
    jdbc.sql("select hash from media.picture where hash = :hash for update")
        .param("hash", hash)
        .query(String.class)
        .optional();
    return jdbc.sql(
            "update media.picture p set state = 'dying', touched_at = :now where p.hash = :hash and"
                + " "
                + FORGOTTEN
                + " returning p.hash, p.type, p.width, p.height, p.size, p.visibility")
        .param("hash", hash)
        .param("now", Timestamp.from(now))
        .param("unused", Timestamp.from(unused))
        .param("abandoned", Timestamp.from(abandoned))
        .query(Picture.class)
        .optional();
  }

  /** Removes a row whose files are gone, if it is still the death that began then. */
  void bury(String hash, Instant condemned) {
    jdbc.sql(
            """
            delete from media.picture
            where hash = :hash and state = 'dying' and touched_at = :condemned
            """)
        .param("hash", hash)
        .param("condemned", Timestamp.from(condemned))
        .update();
  }
}

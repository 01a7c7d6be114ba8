package org.linli.face;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All groups of faces. */
@Repository
public class FaceGroups {
  private static final int MOST = 1_000;
  private final JdbcClient jdbc;

  FaceGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The group with this id. */
  public Optional<FaceGroup> find(long id) {
    return jdbc.sql("select id, name, content from face.face_group where id = :id")
        .param("id", id)
        .query(FaceGroup.class)
        .optional();
  }

  /** The group that is called so. */
  public Optional<FaceGroup> find(String name) {
    return FaceGroup.isName(name)
        ? jdbc.sql("select id, name, content from face.face_group where name = :name")
            .param("name", name)
            .query(FaceGroup.class)
            .optional()
        : Optional.empty();
  }

  /** All of them, the first made first. */
  public List<FaceGroup> all() {
    return jdbc.sql("select id, name, content from face.face_group order by id limit :most")
        .param("most", MOST)
        .query(FaceGroup.class)
        .list();
  }

  /** The id of the new group; nothing where another is called so. */
  Optional<Long> add(String name, String content, Instant now) {
    return jdbc.sql(
            """
            insert into face.face_group (name, content, created_at)
            values (:name, :content, :now)
            on conflict (name) do nothing
            returning id
            """)
        .param("name", name)
        .param("content", content)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .optional();
  }

  boolean describe(long id, String content) {
    return jdbc.sql("update face.face_group set content = :content where id = :id")
            .param("content", content)
            .param("id", id)
            .update()
        == 1;
  }

  /** Removes it with the faces in it. */
  boolean remove(long id) {
    return jdbc.sql("delete from face.face_group where id = :id").param("id", id).update() == 1;
  }
}

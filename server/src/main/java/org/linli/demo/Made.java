package org.linli.demo;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the parts of the story have become here. */
@Repository
class Made {
  private final JdbcClient jdbc;

  Made(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Long> find(String part) {
    return jdbc.sql("select id from demo.made where part = :part")
        .param("part", part)
        .query(Long.class)
        .optional();
  }

  void put(String part, long id) {
    jdbc.sql("insert into demo.made (part, id) values (:part, :id)")
        .param("part", part)
        .param("id", id)
        .update();
  }
}

package org.linli.social;

import java.time.Instant;
import java.util.Optional;
import org.linli.moderation.Cases;
import org.linli.moderation.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages as administrators see them: those alone that came into their queue. */
@Repository
public class ReportedMessages {
  private final Cases cases;
  private final MessageHolds holds;
  private final JdbcClient jdbc;

  ReportedMessages(Cases cases, MessageHolds holds, JdbcClient jdbc) {
    this.cases = cases;
    this.holds = holds;
    this.jdbc = jdbc;
  }

  private record Words(String title, String content) {}

  /** One of them, as it was written. */
  public record Reported(
      long id,
      long senderId,
      long receiverId,
      String title,
      String content,
      State state,
      Instant sentAt) {}

  /** The message, if it is or was in the queue and somebody still has it. */
  public Optional<Reported> find(long id) {
    return cases.knows(HeldMessage.subject(id)) ? holds.find(id).map(this::read) : Optional.empty();
  }

  private Reported read(HeldMessage message) {
    var words =
        jdbc.sql("select title, content from social.message where id = :id limit 1")
            .param("id", message.id())
            .query(Words.class)
            .single();
    return new Reported(
        message.id(),
        message.senderId(),
        message.receiverId(),
        words.title(),
        words.content(),
        message.state(),
        message.sentAt());
  }
}

package org.linli.market;

import java.util.List;
import org.linli.identity.Reader;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading milestones: both sides see theirs, and all that happened to them. */
@Repository
public class Milestones {
  private static final String SELECT =
      """
      select s.id, s.demand_id, d.title as demand_title, d.account_id as owner_id, s.account_id,
             s.title, s.fen, s.state, s.earned_fen, s.due_at,
             m.nickname, m.portrait, m.user_group, m.experience, m.level
      from market.milestone s
      join market.demand d on d.id = s.demand_id
      join identity.member_card m on m.id = s.account_id
      """;
  private final MilestoneJournal journal;
  private final JdbcClient jdbc;

  Milestones(MilestoneJournal journal, JdbcClient jdbc) {
    this.journal = journal;
    this.jdbc = jdbc;
  }

  /** Those of a demand that this reader may see, the first first. */
  public List<Milestone> of(long demand, Reader reader) {
    return read(
        jdbc.sql(
                SELECT
                    + """
                    where s.demand_id = :demand
                      and (:administrator or :reader in (d.account_id, s.account_id))
                    order by s.id
                    """)
            .param("demand", demand)
            .param("reader", reader.account())
            .param("administrator", reader.administrator()));
  }

  /** Those that wait for a decision, the longest first. */
  public List<Milestone> disputed(long offset, int limit) {
    return read(
        jdbc.sql(
                SELECT
                    + """
                    where s.state = 'DISPUTED'
                    order by s.changed_at, s.id
                    offset :offset limit :limit
                    """)
            .param("offset", offset)
            .param("limit", limit));
  }

  /** How many wait for a decision. */
  public long waiting() {
    return jdbc.sql("select count(*) from market.milestone where state = 'DISPUTED'")
        .query(Long.class)
        .single();
  }

  private List<Milestone> read(JdbcClient.StatementSpec statement) {
    var found = statement.query(RecordRows.of(MilestoneRow.class)).list();
    var steps = journal.of(found.stream().map(MilestoneRow::id).toList());
    return found.stream()
        .map(row -> row.milestone(steps.getOrDefault(row.id(), List.of())))
        .toList();
  }
}

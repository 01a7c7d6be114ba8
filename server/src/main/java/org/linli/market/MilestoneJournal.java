package org.linli.market;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.platform.Outbox;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to milestones, one step after the other. */
@Component
class MilestoneJournal {
  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Clock clock;

  MilestoneJournal(JdbcClient jdbc, Outbox outbox, Clock clock) {
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Writes a step down and tells it; earned is what went to who does the work. */
  void note(HeldMilestone milestone, MilestoneStep.Kind kind, long by, String note, long earned) {
    jdbc.sql(
            """
            insert into market.milestone_step (milestone_id, kind, account_id, note, fen, taken_at)
            values (:milestone, :kind, :account, :note, :fen, :now)
            """)
        .param("milestone", milestone.id())
        .param("kind", kind.name())
        .param("account", by)
        .param("note", note)
        .param("fen", kind == MilestoneStep.Kind.DECIDED ? earned : milestone.fen())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    outbox.publish(milestone.changed(kind, by, earned));
  }

  /** How often one side has said that it does not agree. */
  long disputes(long milestone, long account) {
    return jdbc.sql(
            """
            select count(*) from market.milestone_step
            where milestone_id = :milestone and account_id = :account and kind = 'DISPUTED'
            """)
        .param("milestone", milestone)
        .param("account", account)
        .query(Long.class)
        .single();
  }

  /** The steps of these milestones, the first first. */
  Map<Long, List<MilestoneStep>> of(List<Long> milestones) {
    return milestones.isEmpty()
        ? Map.of()
        : jdbc
            .sql(
                """
                select milestone_id, id, kind, account_id, note, fen, taken_at
                from market.milestone_step
                where milestone_id in (:milestones)
                order by milestone_id, id
                """)
            .param("milestones", milestones)
            .query(RecordRows.of(MilestoneStep.class))
            .list()
            .stream()
            .collect(Collectors.groupingBy(MilestoneStep::milestoneId));
  }
}

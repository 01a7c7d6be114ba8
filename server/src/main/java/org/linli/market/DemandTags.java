package org.linli.market;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.linli.topic.Tags;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tags a demand has. What everybody sees counts as a use of its tags. */
@Repository
class DemandTags {
  private final JdbcClient jdbc;
  private final Tags tags;

  DemandTags(JdbcClient jdbc, Tags tags) {
    this.jdbc = jdbc;
    this.tags = tags;
  }

  /** Whether these are ids of tags, or of what once was one. */
  boolean known(List<Long> ids) {
    return tags.byIds(ids).keySet().containsAll(ids);
  }

  /** Gives an open demand its tags, and lists it nowhere yet. */
  void tag(long demand, List<Long> ids, Instant posted) {
    jdbc.sql(
            """
            insert into market.demand_tag (demand_id, tag_id, place, shown, open, posted_at)
            select :demand, tag, place, false, true, :posted
            from unnest(:tags) with ordinality as living (tag, place)
            """)
        .param("demand", demand)
        .param("tags", tags.resolve(ids).toArray(Long[]::new))
        .param("posted", Timestamp.from(posted))
        .update();
  }

  /** Gives a demand other tags, and counts them where everybody sees it. */
  void retag(HeldDemand demand, List<Long> ids) {
    var before = of(demand.id());
    jdbc.sql("delete from market.demand_tag where demand_id = :demand")
        .param("demand", demand.id())
        .update();
    tag(demand.id(), ids, demand.createdAt());
    open(demand.id(), demand.phase() == Demand.Phase.OPEN);
    if (demand.everybodySees()) {
      mark(demand.id(), "shown", true);
      tags.exchanged(before, of(demand.id()));
    }
  }

  /** Lists the demand by its tags and counts it to their uses, or takes it from both. */
  void show(long demand, boolean shown) {
    mark(demand, "shown", shown);
    tags.used(of(demand), shown ? 1 : -1);
  }

  /** Lists it before those that are not open, or among them. */
  void open(long demand, boolean open) {
    mark(demand, "open", open);
  }

  /** The tags of a demand in its owner's order. */
  List<Long> of(long demand) {
    return jdbc.sql("select tag_id from market.demand_tag where demand_id = :demand order by place")
        .param("demand", demand)
        .query(Long.class)
        .list();
  }

  private void mark(long demand, String column, boolean value) {
    jdbc.sql("update market.demand_tag set %s = :value where demand_id = :demand".formatted(column))
        .param("value", value)
        .param("demand", demand)
        .update();
  }
}

package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.market.Milestone;
import org.linli.market.MilestoneStep;

/** Milestones as they are shown beside the document. */
final class MilestoneView {
  private MilestoneView() {}

  static List<Map<String, Object>> rows(List<Milestone> milestones, Site site) {
    return milestones.stream().map(milestone -> row(milestone, site)).toList();
  }

  private static Map<String, Object> row(Milestone milestone, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("milestoneID", milestone.id());
    row.put("demandID", milestone.demandId());
    row.put("demand_title", milestone.demandTitle());
    row.put("owner", milestone.ownerId());
    Writer.describe(row, milestone.member(), site);
    row.put("title", milestone.title());
    row.put("price", Yuan.of(milestone.fen()));
    row.put("earned", Yuan.of(milestone.earnedFen()));
    row.put("state", key(milestone.state()));
    row.put("back_time", milestone.dueAt() == null ? "" : Moments.gmt(milestone.dueAt()));
    row.put("steps", milestone.steps().stream().map(MilestoneView::step).toList());
    return row;
  }

  private static Map<String, Object> step(MilestoneStep step) {
    var row = new LinkedHashMap<String, Object>();
    row.put("action", key(step.kind()));
    row.put("user_id", step.accountId());
    row.put("price", Yuan.of(step.fen()));
    row.put("content", step.note());
    row.put("time", Moments.gmt(step.takenAt()));
    return row;
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.identity.Members;
import org.linli.identity.UserGroup;
import org.linli.market.Demand;
import org.linli.market.OwnSignUp;
import org.springframework.stereotype.Component;

/** Demands as this document shows them. */
@Component
class DemandView {
  private final TagLabels labels;
  private final Members members;

  DemandView(TagLabels labels, Members members) {
    this.labels = labels;
    this.members = members;
  }

  /** What a whole list has in common. */
  private record Alike(TagLabels.Known tags, Map<Long, String> descriptions, Site site) {}

  Map<String, Object> one(Demand demand, Site site) {
    return rows(List.of(demand), site).getFirst();
  }

  List<Map<String, Object>> rows(List<Demand> demands, Site site) {
    var common = common(demands, site);
    return demands.stream().map(demand -> row(demand, common)).toList();
  }

  /** Rows for administrators. */
  List<Map<String, Object>> desk(List<Demand> demands, Site site) {
    var common = common(demands, site);
    return demands.stream()
        .map(demand -> {
          var row = row(demand, common);
          row.put("createtime", Moments.full(demand.createdAt()));
          row.put("review", States.number(demand.state()));
          row.put("status", status(demand));
          return row;
        })
        .toList();
  }

  /** For what a member has signed up; the state is that of his sign-up. */
  List<Map<String, Object>> signedUp(List<OwnSignUp> signUps, Site site) {
    var common = common(signUps.stream().map(OwnSignUp::demand).toList(), site);
    return signUps.stream()
        .map(signUp -> {
          var row = row(signUp.demand(), common);
          row.put("demand_state", row.get("state"));
          row.put("state", SignUpView.number(signUp.state()));
          row.put("time", Moments.gmt(signUp.signedAt()));
          return row;
        })
        .toList();
  }

  private Alike common(List<Demand> demands, Site site) {
    var authors = demands.stream().map(demand -> demand.author().id()).distinct().toList();
    return new Alike(
        labels.among(demands.stream().map(Demand::tags).toList()),
        SignUpView.descriptions(members.byIds(authors)),
        site);
  }

  private static Map<String, Object> row(Demand demand, Alike common) {
    var row = new LinkedHashMap<String, Object>();
    row.put("demandID", demand.id());
    row.put("title", demand.title());
    row.put("content", demand.content());
    row.put("cover", common.site().cover(demand.cover()));
    row.put("price", demand.price());
    row.put("allowedUserGroup", numbers(demand.allowed()));
    row.put("tags", common.tags().of(demand.tags()));
    Writer.describe(row, demand.author(), common.site());
    row.put("usergroup", Group.of(demand.author().userGroup()));
    row.put("description", common.descriptions().getOrDefault(demand.author().id(), ""));
    row.put("createtime", Moments.gmt(demand.createdAt()));
    row.put("state", number(demand));
    row.put("group", demand.chatId());
    row.put("signed", demand.signUps());
    row.put("read", demand.views());
    return row;
  }

  private static String numbers(Set<UserGroup> groups) {
    return groups.stream()
        .map(group -> String.valueOf(group.number()))
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static int number(Demand demand) {
    return switch (demand.state()) {
      case NORMAL, REPORTED, WAITING -> demand.phase().ordinal();
      case REMOVED -> -1;
    };
  }

  private static String status(Demand demand) {
    return switch (demand.state()) {
      case REPORTED, WAITING -> States.text(demand.state());
      case REMOVED -> "被清除";
      case NORMAL ->
          switch (demand.phase()) {
            case OPEN -> "招标中";
            case STARTED -> "项目开始";
            case CLOSED -> "项目结束";
          };
    };
  }
}

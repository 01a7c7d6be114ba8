package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.identity.Member;
import org.linli.knowledge.AuthorCounters;
import org.linli.social.Follows;
import org.springframework.stereotype.Component;

/** Members as rows of the back office, under the document's names and the console's. */
@Component
class MemberRows {
  private final Follows follows;
  private final AuthorCounters authors;

  MemberRows(Follows follows, AuthorCounters authors) {
    this.follows = follows;
    this.authors = authors;
  }

  List<Map<String, Object>> of(List<Member> members, Site site) {
    var ids = members.stream().map(Member::id).toList();
    var counts = follows.countsOf(ids);
    var written = authors.countsOf(ids);
    return members.stream()
        .map(member -> row(member, counts.get(member.id()), written.get(member.id()), site))
        .toList();
  }

  private static Map<String, Object> row(
      Member member, Follows.Counts counts, AuthorCounters.Counts written, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("user_id", member.id());
    row.put("userID", member.id());
    row.put("nickname", member.shownNickname());
    row.put("head_portrait", site.portrait(member.portrait()));
    row.put("headportrait", site.portrait(member.portrait()));
    row.put("user_group", Group.of(member.userGroup()));
    row.put("group", Group.of(member.userGroup()));
    row.put("usergroup", member.userGroup().number());
    row.put("exp", Exp.of(member.experience(), member.standing()));
    row.put("level", member.standing().number());
    row.put("state", member.realName().number());
    row.put("status", Status.of(member));
    row.put("answer", written.answers());
    row.put("follow", counts.follows());
    row.put("fans", counts.fans());
    row.put("create_time", Moments.full(member.createdAt()));
    row.put("last_login", Moments.fullOrNothing(member.signedInAt()));
    return row;
  }
}

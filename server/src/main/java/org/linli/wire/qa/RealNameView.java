package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.linli.identity.Member;
import org.linli.identity.RealName;

/** A real name with the columns of the back office. */
final class RealNameView {

  private RealNameView() {}

  static Map<String, Object> row(RealName name, Member member) {
    var row = new LinkedHashMap<String, Object>();
    row.put("userID", member.id());
    row.put("user_id", member.id());
    row.put("nickname", text(member.shownNickname()));
    row.put("level", member.standing().number());
    row.put("state", name.state().number());
    row.put("status", Status.of(name.state()));
    row.put("real_name", text(name.name()));
    row.put("gender", Genders.written(name.gender()));
    row.put("nationality", text(name.nationality()));
    row.put("birthday", text(name.birthday()));
    row.put("address", text(name.address()));
    row.put("number", text(name.number()));
    row.put("front_pic", "");
    row.put("back_pic", "");
    row.put("create_time", Moments.full(name.appliedAt()));
    row.put("last_login", Moments.fullOrNothing(member.signedInAt()));
    return row;
  }

  private static String text(Object value) {
    return Objects.toString(value, "");
  }
}

package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.market.SignUp;
import org.springframework.stereotype.Component;

/** Those who have signed up for a demand, as this document shows them. */
@Component
class SignUpView {
  private final Members members;

  SignUpView(Members members) {
    this.members = members;
  }

  List<Map<String, Object>> rows(List<SignUp> signUps, Site site) {
    var ids = signUps.stream().map(signUp -> signUp.member().id()).toList();
    var descriptions = descriptions(members.byIds(ids));
    return signUps.stream()
        .map(signUp -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("signID", signUp.id());
          row.put("target", signUp.demandId());
          row.put("state", number(signUp.state()));
          Writer.describe(row, signUp.member(), site);
          row.put("description", descriptions.getOrDefault(signUp.member().id(), ""));
          row.put("time", Moments.gmt(signUp.signedAt()));
          return row;
        })
        .toList();
  }

  /** What these members tell about themselves. */
  static Map<Long, String> descriptions(List<Member> members) {
    return members.stream()
        .filter(member -> member.description() != null)
        .collect(Collectors.toMap(Member::id, Member::description));
  }

  static int number(SignUp.State state) {
    return switch (state) {
      case SIGNED -> 0;
      case CONFIRMED -> 1;
      case REFUSED -> -1;
    };
  }
}

package org.linli.demo;

import java.util.List;
import java.util.Set;
import org.linli.market.DemandDraft;
import org.linli.market.DemandPosting;
import org.linli.market.SignUpDecisions;
import org.linli.market.SigningUp;
import org.springframework.stereotype.Component;

/** What an enterprise wants done, and who signs up for it. */
@Component
class Market {
  private static final String OWNER = "gaojie";
  private static final String SITE = "demand 0";
  private final DemandPosting posting;
  private final SigningUp signing;
  private final SignUpDecisions decisions;
  private final Cast cast;
  private final Made made;

  Market(
      DemandPosting posting, SigningUp signing, SignUpDecisions decisions, Cast cast, Made made) {
    this.posting = posting;
    this.signing = signing;
    this.decisions = decisions;
    this.cast = cast;
    this.made = made;
  }

  void add(Timeline timeline) {
    timeline.add(90, () -> post(SITE, "给门店做一个小网站", "首页、房源页和预约看房页，三周内做完。图片现成的。", "8000 元，可议"));
    timeline.soon(88, List.of("xiaotang", "jiangye", "songyu"), this::sign);
    timeline.add(30, this::choose);
    timeline.add(26, () -> post("demand 1", "秋天的开放日海报三张", "清淡一些，下月五日前要。", "面议"));
  }

  private void post(String part, String title, String content, String price) {
    var draft = new DemandDraft(title, content, "", price, Set.of(), List.of());
    cast.find(OWNER)
        .map(account -> posting.post(account, draft))
        .ifPresent(outcome -> {
          if (outcome instanceof DemandPosting.Outcome.Posted(var id, _)) {
            made.put(part, id);
          }
        });
  }

  private void sign(String member) {
    cast.with(member, SITE, signing::sign);
  }

  private void choose() {
    cast.with(
        OWNER,
        SITE,
        (owner, demand) -> {
          cast.find("xiaotang").ifPresent(member -> decisions.confirm(owner, demand, member));
          cast.find("songyu").ifPresent(member -> decisions.refuse(owner, demand, member));
        });
  }
}

package org.linli.pages.admin.money;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.pages.admin.Leaf;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.wallet.Withdrawal;
import org.linli.wallet.WithdrawalDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What members want to take out. */
@Controller
class WithdrawalsPage {
  private final WithdrawalDesk desk;
  private final Members members;

  WithdrawalsPage(WithdrawalDesk desk, Members members) {
    this.desk = desk;
    this.members = members;
  }

  @GetMapping("/admin/withdrawals")
  View show(Visit visit, Form form) {
    var self = Staff.accountant(visit);
    var state = state(form.value("state"));
    var leaf = Leaf.of(form);
    var read = desk.in(state, leaf.offset(), leaf.limit());
    var next = leaf.next("/admin/withdrawals", read);
    return visit.page(
        "admin/money/withdrawals",
        Map.of(
            "state", state,
            "rows", Leaf.shown(read),
            "names", names(read),
            "self", self.id(),
            "more", next.isEmpty() ? "" : next + "&state=" + state.name().toLowerCase()));
  }

  private Map<Long, String> names(List<Withdrawal> rows) {
    var askers = rows.stream().map(Withdrawal::accountId).distinct().toList();
    return members.byIds(askers).stream().collect(toMap(Member::id, Member::shownNickname));
  }

  private static Withdrawal.State state(String text) {
    return Arrays.stream(Withdrawal.State.values())
        .filter(state -> state.name().equalsIgnoreCase(text))
        .findAny()
        .orElse(Withdrawal.State.WAITING);
  }
}

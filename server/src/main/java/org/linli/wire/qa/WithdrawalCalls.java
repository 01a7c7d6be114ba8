package org.linli.wire.qa;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Erasure;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.wallet.Withdrawal;
import org.linli.wallet.WithdrawalDesk;
import org.springframework.web.bind.annotation.RestController;

/** What members want to take out, for accountants; beyond the document and in its envelope. */
@RestController
class WithdrawalCalls {
  private final QaDoor door;
  private final WithdrawalDesk desk;
  private final Members members;

  WithdrawalCalls(QaDoor door, WithdrawalDesk desk, Members members) {
    this.door = door;
    this.desk = desk;
    this.members = members;
  }

  @Route("/api/account/get_withdrawals")
  Map<String, Object> list(HttpServletRequest request) {
    return door.accountant(
        request,
        (call, _) -> {
          var state = state(call.text("state"));
          if (state.isEmpty()) {
            return QaAnswer.of(-1, "unexpected state");
          }
          var page = call.page();
          var rows = desk.in(state.get(), page.offset(), page.limit());
          var askers = rows.stream().map(Withdrawal::accountId).distinct().toList();
          var names =
              members.byIds(askers).stream().collect(toMap(Member::id, Member::shownNickname));
          return QaAnswer.success(rows.stream().map(each -> row(each, names)).toList());
        });
  }

  @Route("/api/account/approve_withdrawal")
  Map<String, Object> approve(HttpServletRequest request) {
    return door.accountant(request, (call, who) -> said(desk.approve(id(call), who)));
  }

  @Route("/api/account/refuse_withdrawal")
  Map<String, Object> refuse(HttpServletRequest request) {
    return door.accountant(request, (call, who) -> said(desk.refuse(id(call), who)));
  }

  private static long id(QaCall call) {
    return call.number("withdrawal_id").orElse(0L);
  }

  private static Optional<Withdrawal.State> state(String text) {
    var wanted = text.isEmpty() ? "WAITING" : text.toUpperCase(Locale.ROOT);
    return Arrays.stream(Withdrawal.State.values())
        .filter(state -> state.name().equals(wanted))
        .findAny();
  }

  private static Map<String, Object> said(WithdrawalDesk.Outcome outcome) {
    return switch (outcome) {
      case DONE -> QaAnswer.success();
      case NO_SUCH_WITHDRAWAL -> QaAnswer.of(-1, "unexpected withdrawal");
      case DECIDED_BEFORE -> QaAnswer.of(-2, "decided before");
      case OWN -> QaAnswer.of(-3, "one's own withdrawal");
    };
  }

  private static Map<String, Object> row(Withdrawal withdrawal, Map<Long, String> names) {
    var row = new LinkedHashMap<String, Object>();
    row.put("withdrawal_id", withdrawal.id());
    row.put("user_id", withdrawal.accountId());
    row.put("nickname", names.getOrDefault(withdrawal.accountId(), Erasure.NICKNAME));
    row.put("amount", Yuan.of(withdrawal.fen()));
    row.put("state", withdrawal.state().name().toLowerCase(Locale.ROOT));
    row.put("time", Moments.full(withdrawal.askedAt()));
    row.put("decide_time", Moments.fullOrNothing(withdrawal.decidedAt()));
    return row;
  }
}

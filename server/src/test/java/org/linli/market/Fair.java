package org.linli.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.linli.RunningServer;
import org.linli.identity.Client;
import org.linli.identity.MailSignUp;
import org.linli.identity.Members;
import org.linli.identity.UserGroup;
import org.linli.identity.UserGroups;
import org.linli.wallet.Ledger;
import org.linli.wallet.PayType;
import org.linli.wallet.Purse;
import org.linli.wallet.Transfer;
import org.springframework.transaction.support.TransactionTemplate;

/** People of the shared server who want work done and who do it. */
final class Fair {
  static final RunningServer SERVER = RunningServer.shared();
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private Fair() {}

  static <T> T bean(Class<T> type) {
    return SERVER.bean(type);
  }

  static <T> T inOne(Supplier<T> work) {
    return bean(TransactionTemplate.class).execute(_ -> work.get());
  }

  static long somebody(String nickname) {
    var email = nickname + "-" + NEXT.getAndIncrement() + "@fair.example.com";
    bean(MailSignUp.class).signUp(email, "Harbour_7", nickname, new Client("127.0.0.1"));
    return bean(Members.class).byLogin(email).orElseThrow().id();
  }

  static long enterprise(String nickname, long fen) {
    var account = somebody(nickname);
    inOne(() -> bean(UserGroups.class).move(account, UserGroup.MEMBER, UserGroup.ENTERPRISE));
    var purse = new Purse.OfMember(account);
    var key = "fair:" + account;
    bean(Ledger.class)
        .move(List.of(new Transfer(key, new Purse.Gateway(), purse, fen, null, PayType.TOP_UP, 0)));
    return account;
  }

  static long demand(long owner, String title) {
    var draft = new DemandDraft(title, title + "。", "", "面议", Set.of(), List.of());
    return ((DemandPosting.Outcome.Posted) bean(DemandPosting.class).post(owner, draft)).demandId();
  }

  /** Somebody whom the owner has taken for it. */
  static long hired(long owner, long demand, String nickname) {
    var account = somebody(nickname);
    bean(SigningUp.class).sign(account, demand);
    bean(SignUpDecisions.class).confirm(owner, demand, account);
    return account;
  }

  /** A milestone that is paid. */
  static long paid(long owner, long demand, long account, long fen) {
    var planned = bean(MilestonePlans.class).plan(owner, demand, account, "一期", fen);
    var id = ((MilestonePlans.Outcome.Planned) planned).milestoneId();
    assertThat(bean(MilestonePayments.class).pay(owner, id)).isEqualTo(MilestoneOutcome.DONE);
    return id;
  }

  static long balance(long account) {
    return bean(Ledger.class).balance(new Purse.OfMember(account));
  }
}

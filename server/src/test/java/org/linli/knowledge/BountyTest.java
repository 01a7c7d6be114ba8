package org.linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.knowledge.Village.answer;
import static org.linli.knowledge.Village.asked;
import static org.linli.knowledge.Village.bean;
import static org.linli.knowledge.Village.draft;
import static org.linli.knowledge.Village.question;
import static org.linli.knowledge.Village.somebody;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.Together;
import org.linli.identity.Reader;
import org.linli.moderation.Transition;
import org.linli.wallet.Ledger;
import org.linli.wallet.PayType;
import org.linli.wallet.Purse;
import org.linli.wallet.Transfer;
import org.springframework.jdbc.core.simple.JdbcClient;

class BountyTest {
  private final Ledger ledger = bean(Ledger.class);
  private final AnswerAccess access = bean(AnswerAccess.class);
  private final Adoption adoption = bean(Adoption.class);
  private final long mei = rich("梅", 10_000);
  private final long han = somebody("韩");
  private final long lin = rich("林", 10_000);

  private long rich(String name, long fen) {
    var account = somebody(name);
    var purse = new Purse.OfMember(account);
    ledger.move(
        List.of(
            new Transfer(
                "given:" + account, new Purse.Gateway(), purse, fen, null, PayType.TOP_UP, 0)));
    return account;
  }

  private long offered(long fen) {
    return asked(
        bean(Asking.class).ask(mei, draft("屋顶"), new Bounty(fen, Set.of()), Optional.empty()));
  }

  private long balance(long account) {
    return ledger.balance(new Purse.OfMember(account));
  }

  private AnswerAccess.Outcome pay(long account, long question) {
    return access.pay(account, question, OptionalLong.empty());
  }

  private long held(long question) {
    return ledger.balance(new Purse.Holding("question", question));
  }

  private void age(long question) {
    bean(JdbcClient.class)
        .sql(
            "update knowledge.question set created_at = created_at - interval '31 days' where id ="
                + " :id")
        .param("id", question)
        .update();
  }

  @Test
  void what_nobody_earned_in_time_goes_back_and_opens_the_answers() {
    var question = offered(2_000);
    var answer = answer(han, question, "油毡");
    assertThat(pay(lin, question)).isEqualTo(AnswerAccess.Outcome.PAID);
    assertThat(held(question)).isEqualTo(2_050);
    var young = offered(1_000);
    age(question);
    bean(ReturnedBounties.class).run();
    assertThat(question(question).bounty()).isEqualTo(Bounty.State.CLOSED);
    assertThat(question(young).bounty()).isEqualTo(Bounty.State.OPEN);
    assertThat(held(question)).isZero();
    assertThat(balance(mei)).isEqualTo(10_000 - 1_000 + 100);
    assertThat(bean(Answers.class).find(answer, Reader.STRANGER)).isPresent();
    assertThat(pay(rich("迟", 100), question)).isEqualTo(AnswerAccess.Outcome.OPEN_ALREADY);
    assertThat(adoption.adopt(mei, answer)).isEqualTo(Adoption.Outcome.ADOPTED);
    assertThat(balance(han)).isZero();
  }

  @Test
  void an_odd_fen_of_the_fee_is_the_platforms() {
    var platform = ledger.balance(new Purse.Platform());
    var question = offered(2_060);
    pay(lin, question);
    assertThat(balance(lin)).isEqualTo(10_000 - 103);
    assertThat(balance(mei)).isEqualTo(10_000 - 2_060 + 51);
    assertThat(held(question)).isEqualTo(2_060 + 51);
    assertThat(ledger.balance(new Purse.Platform())).isGreaterThan(platform);
  }

  @Test
  void the_smallest_price_still_costs_a_fen_to_read() {
    var question = offered(1);
    assertThat(pay(lin, question)).isEqualTo(AnswerAccess.Outcome.PAID);
    assertThat(balance(lin)).isEqualTo(9_999);
    assertThat(balance(mei)).isEqualTo(9_999);
  }

  @Test
  void a_question_that_waits_is_paid_and_gives_back_when_it_is_refused() {
    Village.forbidAWord();
    var outcome =
        bean(Asking.class)
            .ask(mei, draft("屋顶" + Village.FORBIDDEN), new Bounty(500, Set.of()), Optional.empty());
    var id = asked(outcome);
    assertThat(balance(mei)).isEqualTo(9_500);
    assertThat(pay(lin, id)).isEqualTo(AnswerAccess.Outcome.NO_SUCH_QUESTION);
    bean(QuestionReview.class).remove(id);
    assertThat(balance(mei)).isEqualTo(10_000);
    bean(QuestionReview.class).clear(id);
    assertThat(question(id).bounty()).isEqualTo(Bounty.State.CLOSED);
  }

  @Test
  void offering_and_removing_at_once_do_not_stand_in_each_others_way() {
    var removed = new ConcurrentLinkedQueue<Long>();
    for (var number = 0; number < 8; number++) {
      removed.add(offered(100));
    }
    var turn = new AtomicInteger();
    var all =
        Together.all(
            16,
            () ->
                turn.getAndIncrement() % 2 == 0
                    ? offered(100)
                    : bean(QuestionReview.class).remove(removed.remove()));
    assertThat(all).filteredOn(Transition.DONE::equals).hasSize(8);
    assertThat(balance(mei)).isEqualTo(10_000 - 8 * 100);
  }

  @Test
  void who_cannot_pay_has_asked_nothing() {
    var poor = somebody("穷");
    var outcome =
        bean(Asking.class).ask(poor, draft("屋顶"), new Bounty(500, Set.of()), Optional.empty());
    assertThat(outcome).isEqualTo(new Asking.Outcome.TooPoor());
    assertThat(bean(Questions.class).by(poor, Reader.ADMINISTRATOR, 0, 10)).isEmpty();
  }
}

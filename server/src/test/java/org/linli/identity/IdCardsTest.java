package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.IdNumbers;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.platform.Outbox;
import org.linli.vision.card.Card;
import org.linli.vision.card.EmblemSide;
import org.linli.vision.card.PortraitSide;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class IdCardsTest {
  private static final byte[] PICTURE = "a picture".getBytes(StandardCharsets.UTF_8);
  private static final LocalDate ISSUED = LocalDate.of(2012, 10, 14);

  private static CardPictures pictures() {
    return SERVER.bean(CardPictures.class);
  }

  private static PortraitSide portrait(String name, String number) {
    var birthday = new IdNumber(number).birthday();
    return new PortraitSide(name, "女", "汉", birthday, "桂花巷3号", number, true);
  }

  private static void show(Resident resident, PortraitSide side, Instant at) {
    pictures().keep(resident.account(), CardSide.PORTRAIT, PICTURE, CardText.of(side), at);
  }

  private static void show(Resident resident, EmblemSide side) {
    var now = SERVER.clock().instant();
    pictures().keep(resident.account(), CardSide.EMBLEM, PICTURE, CardText.of(side), now);
  }

  private static boolean kept(Resident resident) {
    return pictures().picture(resident.account(), CardSide.PORTRAIT).isPresent();
  }

  /** As where the operator lets cards confirm. */
  private static Declarations confirming() {
    var clock = SERVER.clock();
    return new Declarations(
        SERVER.bean(RealNameRows.class),
        new CardProof(pictures(), true, clock),
        SERVER.bean(Acts.class),
        SERVER.bean(Outbox.class),
        clock);
  }

  private static RealNameState declared(Declarations by, Resident resident, String number) {
    var claim = new RealNameClaim("林小雨", Optional.empty(), Optional.empty(), "", "", number);
    SERVER
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ ->
            assertThat(by.declare(resident.account(), claim)).isEqualTo(RealNames.Outcome.DONE));
    return resident.member().realName();
  }

  @Test
  void what_was_read_and_shown_is_kept_and_cannot_be_read_without_the_key() {
    var yu = moveIn("小雨");
    var side = portrait("林小雨", IdNumbers.fresh());
    var forEver = new EmblemSide("北京市公安局", ISSUED, null);
    show(yu, side, SERVER.clock().instant());
    show(yu, forEver);
    AfterRestart.nowAndLater(
        "an identity card",
        () -> {
          assertThat(pictures().reading(yu.account()))
              .isEqualTo(new Card(Optional.of(side), Optional.of(forEver)));
          assertThat(pictures().picture(yu.account(), CardSide.EMBLEM)).contains(PICTURE);
        });
    var row =
        SERVER
            .bean(JdbcClient.class)
            .sql(
                """
                select string_agg(encode(picture || reading, 'escape'), '')
                from identity.card_picture where account_id = :account
                """)
            .param("account", yu.account())
            .query(String.class)
            .single();
    assertThat(row).doesNotContain("a picture").doesNotContain(side.number());
  }

  @Test
  void a_new_picture_takes_the_place_of_the_old_one() {
    var yu = moveIn("小雨");
    show(yu, portrait("林小雨", IdNumbers.fresh()), SERVER.clock().instant());
    var other = portrait("林晓雨", IdNumbers.fresh());
    show(yu, other, SERVER.clock().instant());
    assertThat(SERVER.bean(IdCards.class).of(yu.account()).portrait()).contains(other);
    SERVER.bean(IdCards.class).forget(yu.account());
    assertThat(SERVER.bean(IdCards.class).of(yu.account()).isNone()).isTrue();
    assertThat(kept(yu)).isFalse();
  }

  @Test
  void a_card_that_says_the_same_confirms_where_the_operator_lets_it() {
    var yu = moveIn("小雨");
    var number = IdNumbers.fresh();
    show(yu, portrait("林小雨", number), SERVER.clock().instant());
    assertThat(declared(SERVER.bean(Declarations.class), yu, number))
        .isEqualTo(RealNameState.WAITING);
    assertThat(declared(confirming(), yu, number)).isEqualTo(RealNameState.CONFIRMED);
    assertThat(SERVER.bean(Acts.class).page(0, 1))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.kind()).isEqualTo(Act.Kind.REAL_NAME_CONFIRMED);
          assertThat(act.targetId()).isEqualTo(yu.account());
          assertThat(act.about()).isEqualTo("identity card");
        });
  }

  @Test
  void a_card_that_comes_later_confirms_too() {
    var yu = moveIn("小雨");
    var number = IdNumbers.fresh();
    assertThat(declared(confirming(), yu, number)).isEqualTo(RealNameState.WAITING);
    show(yu, portrait("林小雨", number), SERVER.clock().instant());
    SERVER
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> confirming().confirmProven(yu.account()));
    assertThat(yu.member().realName()).isEqualTo(RealNameState.CONFIRMED);
  }

  @Test
  void another_name_another_number_or_an_old_card_confirms_nothing() {
    var number = IdNumbers.fresh();
    var named = moveIn("小雨");
    show(named, portrait("林大雨", number), SERVER.clock().instant());
    assertThat(declared(confirming(), named, number)).isEqualTo(RealNameState.WAITING);
    var numbered = moveIn("小雨");
    show(numbered, portrait("林小雨", IdNumbers.fresh()), SERVER.clock().instant());
    assertThat(declared(confirming(), numbered, IdNumbers.fresh()))
        .isEqualTo(RealNameState.WAITING);
    var late = moveIn("小雨");
    var own = IdNumbers.fresh();
    show(late, portrait("林小雨", own), SERVER.clock().instant());
    show(late, new EmblemSide("北京市公安局", ISSUED, ISSUED.plusYears(5)));
    assertThat(declared(confirming(), late, own)).isEqualTo(RealNameState.WAITING);
  }

  @Test
  void pictures_go_thirty_days_after_the_decision_but_not_before_one() {
    var old = SERVER.clock().instant().minus(Duration.ofDays(31));
    var stranger = moveIn("路人");
    show(stranger, portrait("路人", IdNumbers.fresh()), old);
    var waiting = moveIn("小雨");
    show(waiting, portrait("林小雨", IdNumbers.fresh()), old);
    declared(SERVER.bean(Declarations.class), waiting, IdNumbers.fresh());
    var decided = moveIn("小雨");
    show(decided, portrait("林小雨", IdNumbers.fresh()), old);
    declared(SERVER.bean(Declarations.class), decided, IdNumbers.fresh());
    SERVER.bean(RealNames.class).refuse(decided.account(), 8_000_001);
    SERVER.bean(OldCards.class).run();
    assertThat(kept(stranger)).isFalse();
    assertThat(kept(waiting)).isTrue();
    assertThat(kept(decided)).isTrue();
    pictures().forgetBefore(SERVER.clock().instant().plusSeconds(1));
    assertThat(kept(decided)).isFalse();
    assertThat(kept(waiting)).isTrue();
  }

  @Test
  void an_erased_account_has_no_card() {
    var yu = moveIn("小雨");
    show(yu, portrait("林小雨", IdNumbers.fresh()), SERVER.clock().instant());
    SERVER
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            _ -> SERVER.bean(PersonalData.class).erase(yu.account(), SERVER.clock().instant()));
    assertThat(kept(yu)).isFalse();
  }
}

package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.identity.Resident.PASSWORD;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.identity.SignIn.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ErasureTest {
  private final Erasure erasure = SERVER.bean(Erasure.class);
  private final DueErasures job = SERVER.bean(DueErasures.class);
  private final Sessions sessions = SERVER.bean(Sessions.class);

  private static JdbcClient jdbc() {
    return SERVER.bean(JdbcClient.class);
  }

  private static long count(String table, Resident resident) {
    return jdbc()
        .sql("select count(*) from identity." + table + " where account_id = :account")
        .param("account", resident.account())
        .query(Long.class)
        .single();
  }

  private static long references(Resident resident) {
    return jdbc()
        .sql("select count(*) from media.reference where referrer = :referrer")
        .param("referrer", Portraits.referrer(resident.account()))
        .query(Long.class)
        .single();
  }

  private static String shownNickname(Resident resident) {
    return jdbc()
        .sql("select nickname from identity.member_card where id = :account")
        .param("account", resident.account())
        .query(String.class)
        .single();
  }

  /** What the row of the account still says, whatever columns it has grown. */
  private static String kept(Resident resident) {
    return jdbc()
        .sql(
            """
            select string_agg(key, ' ' order by key)
            from identity.account a, jsonb_each(jsonb_strip_nulls(to_jsonb(a)))
            where a.id = :account and value <> 'false'
            """)
        .param("account", resident.account())
        .query(String.class)
        .single();
  }

  private void beginWhatIsDue(Resident resident) {
    erasure.begin(resident.account());
    jdbc()
        .sql("update identity.erasure set due_at = :now where account_id = :account")
        .param("now", Timestamp.from(SERVER.clock().instant().minusSeconds(1)))
        .param("account", resident.account())
        .update();
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static void settleIn(Resident resident) throws IOException {
    var email = resident.username() + "@example.com";
    SERVER
        .bean(Members.class)
        .change(
            resident.account(),
            new MemberChange(null, null, new MemberChange.Given(email), Optional.empty()));
    assertThat(SERVER.bean(Portraits.class).show(resident.account(), picture())).isTrue();
    SERVER.bean(Roles.class).grant(resident.account(), Role.NEIGHBOUR_STAFF);
    SERVER
        .bean(Codes.class)
        .keep(
            "sms",
            Purpose.RECOVER,
            resident.member().phoneDigits(),
            Shown.hashOf("12345", "rand"),
            new Client("127.0.0.1"));
  }

  private static void assertForgotten(Resident resident) {
    assertThat(resident.isMember()).isFalse();
    assertThat(resident.signIn(PASSWORD)).isInstanceOf(Outcome.UnknownMember.class);
    assertThat(kept(resident))
        .isEqualTo("created_at deleted_at experience id level real_name_state user_group");
    for (var table : new String[] {"login_name", "password", "role", "session", "erasure"}) {
      assertThat(count(table, resident)).as(table).isZero();
    }
    assertThat(references(resident)).isZero();
    assertThat(shownNickname(resident)).isEqualTo(Erasure.NICKNAME);
    assertThat(count("erasure_receipt", resident)).isOne();
  }

  private static long codes(String phone) {
    return jdbc()
        .sql("select count(*) from identity.code where address = :phone")
        .param("phone", phone)
        .query(Long.class)
        .single();
  }

  private static void atOnce(Callable<?>... deeds) throws Exception {
    var barrier = new CyclicBarrier(deeds.length);
    try (var threads = Executors.newFixedThreadPool(deeds.length)) {
      var running =
          Arrays.stream(deeds)
              .map(deed ->
                  threads.submit(() -> {
                    barrier.await();
                    return deed.call();
                  }))
              .toList();
      for (var one : running) {
        one.get();
      }
    }
  }

  @Test
  void who_leaves_is_signed_out_everywhere_at_once() {
    var yu = moveIn("小雨");
    var han = moveIn("Han");
    var tokens = new String[] {yu.token(), yu.token()};
    var others = han.token();
    erasure.begin(yu.account());
    for (var token : tokens) {
      assertThat(SERVER.get("/api/user/doki?token=" + token).number("status")).isEqualTo(1);
    }
    assertThat(sessions.account(others)).hasValue(han.account());
    assertThat(shownNickname(yu)).isEqualTo("小雨");
  }

  @Test
  void after_seven_days_nothing_personal_is_left_unless_one_came_back() throws IOException {
    var yu = moveIn("小雨");
    var han = moveIn("Han");
    settleIn(yu);
    var phone = yu.member().phoneDigits();
    erasure.begin(yu.account());
    erasure.begin(han.account());
    var back = han.token();
    SERVER.clock().advance(Erasure.GRACE.minusMinutes(1));
    job.run();
    assertThat(yu.isMember()).isTrue();
    SERVER.clock().advance(Duration.ofMinutes(2));
    job.run();
    job.run();
    assertThat(codes(phone)).isZero();
    assertThat(Forgetful.TOLD).containsOnlyOnce(yu.account()).doesNotContain(han.account());
    assertThat(back).isNotEmpty();
    AfterRestart.nowAndLater(
        "who left is forgotten, who came back is not",
        () -> {
          assertForgotten(yu);
          assertThat(han.signIn(PASSWORD)).isInstanceOf(Outcome.SignedIn.class);
          assertThat(han.member().nickname()).isEqualTo("Han");
          assertThat(count("erasure_receipt", han)).isZero();
        });
  }

  @Test
  void a_wrong_password_does_not_take_it_back() {
    var yu = moveIn("小雨");
    erasure.begin(yu.account());
    assertThat(yu.signIn("guessed-it")).isInstanceOf(Outcome.WrongPassword.class);
    assertThat(count("erasure", yu)).isOne();
    yu.token();
    assertThat(count("erasure", yu)).isZero();
  }

  @Test
  void asking_twice_does_not_put_it_off() {
    var yu = moveIn("小雨");
    beginWhatIsDue(yu);
    erasure.begin(yu.account());
    job.run();
    assertForgotten(yu);
  }

  @Test
  void what_a_listener_could_not_forget_is_tried_again_and_holds_up_nobody() {
    var yu = moveIn("小雨");
    var han = moveIn("Han");
    beginWhatIsDue(yu);
    beginWhatIsDue(han);
    Forgetful.NOT_READY.add(yu.account());
    job.run();
    assertThat(yu.member().nickname()).isEqualTo("小雨");
    assertThat(count("password", yu)).isOne();
    assertForgotten(han);
    Forgetful.NOT_READY.clear();
    job.run();
    assertForgotten(yu);
  }

  @Test
  void an_erasure_cut_off_in_the_middle_is_done_by_the_next_run() {
    var yu = moveIn("小雨");
    beginWhatIsDue(yu);
    SERVER
        .bean(TransactionTemplate.class)
        .executeWithoutResult(status -> {
          SERVER.bean(PersonalData.class).erase(yu.account(), SERVER.clock().instant());
          status.setRollbackOnly();
        });
    assertThat(yu.isMember()).isTrue();
    job.run();
    assertForgotten(yu);
  }

  @Test
  void two_nodes_and_somebody_signing_in_erase_whole_or_not_at_all() throws Exception {
    var people = IntStream.range(0, 6).mapToObj(_ -> moveIn("小雨")).toList();
    for (var yu : people) {
      beginWhatIsDue(yu);
      atOnce(
          Executors.callable(job::run),
          Executors.callable(job::run),
          () -> sessions.open(yu.account(), SessionKind.CARE));
      if (yu.isMember()) {
        assertThat(count("session", yu)).isOne();
        assertThat(count("erasure", yu)).isZero();
        assertThat(count("erasure_receipt", yu)).isZero();
      } else {
        assertForgotten(yu);
      }
    }
  }

  @Test
  void a_session_opened_while_somebody_leaves_is_either_ended_or_keeps_him() throws Exception {
    var yu = moveIn("小雨");
    for (var round = 0; round < 20; round++) {
      atOnce(
          Executors.callable(() -> erasure.begin(yu.account())),
          () -> sessions.open(yu.account(), SessionKind.CARE));
      assertThat(count("session", yu) + count("erasure", yu)).isOne();
      sessions.closeAll(yu.account());
      SERVER.bean(Erasures.class).cancel(yu.account());
    }
  }

  @Test
  void the_administrators_deletion_forgets_at_once_and_nothing_comes_back() throws IOException {
    var yu = moveIn("小雨");
    settleIn(yu);
    erasure.begin(yu.account());
    SERVER.bean(Members.class).delete(yu.account());
    SERVER.bean(Members.class).delete(yu.account());
    erasure.begin(yu.account());
    SERVER.bean(Portraits.class).show(yu.account(), picture());
    var token = sessions.open(yu.account(), SessionKind.CARE);
    assertThat(sessions.account(token)).isEmpty();
    assertThat(Forgetful.TOLD).containsOnlyOnce(yu.account());
    assertForgotten(yu);
  }
}

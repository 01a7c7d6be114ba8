package org.linli.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.platform.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

@OwnServer
class LedgerProofTest {
  private static RunningServer server;
  private final Ledger ledger = server.bean(Ledger.class);
  private final LedgerDays days = server.bean(LedgerDays.class);
  private final LedgerAudit audit = server.bean(LedgerAudit.class);
  private final JdbcClient jdbc = server.bean(JdbcClient.class);

  @BeforeAll
  static void start() {
    server = RunningServer.own(Map.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private void move(long fen) {
    var mei = new Purse.OfMember(Money.account());
    ledger.move(List.of(Money.transfer(new Purse.Gateway(), mei, fen)));
    ledger.move(List.of(Money.transfer(mei, new Purse.Platform(), fen / 2)));
  }

  private LedgerDay nextDay() {
    server.clock().advance(Duration.ofDays(1).plusHours(2));
    server.bean(DaySeals.class).run();
    return days.last().orElseThrow();
  }

  @Test
  void each_day_is_sealed_over_its_transfers_and_the_day_before() {
    move(1_000);
    var first = nextDay();
    move(500);
    var second = nextDay();
    assertThat(second.previous()).isEqualTo(days.of(second.day().minusDays(1)).get().hash());
    assertThat(second.gateway() - first.gateway()).isEqualTo(-500);
    assertThat(second.members() - first.members()).isEqualTo(250);
    assertThat(second.platform() - first.platform()).isEqualTo(250);
    assertThat(audit.findings()).isEmpty();
    var again = server.bean(Digests.class).of(second.day());
    assertThat(again).hasSize((int) second.transfers()).allMatch(hash -> hash.length() == 64);
    assertThat(second.computed(again)).isEqualTo(second.hash());
  }

  @Test
  void nothing_is_written_into_a_sealed_day() {
    move(100);
    var sealed = nextDay();
    server.clock().advance(Duration.ofDays(-3));
    move(100);
    assertThat(audit.findings()).isEmpty();
    server.clock().advance(Duration.ofDays(3));
    assertThat(days.of(sealed.day())).contains(sealed);
  }

  @Test
  void what_somebody_changed_by_hand_is_found() throws Exception {
    move(100);
    nextDay();
    assertThat(verified().code()).isZero();
    var row = jdbc.sql("select max(id) from wallet.transfer").query(Long.class).single();
    by("update wallet.transfer set fen = fen + 1 where id = " + row);
    var purse =
        jdbc.sql("select max(owner) from wallet.purse where owner like 'gateway/%'")
            .query(String.class)
            .single();
    by("update wallet.purse set balance = balance + 1 where owner = '" + purse + "'");
    assertThat(audit.findings()).hasSizeGreaterThan(2).anyMatch(text -> text.contains("The day"));
    var findings = verified();
    assertThat(findings.code()).isOne();
    assertThat(findings.text()).contains(purse + " holds", "The ledger is not right.");
    by("update wallet.transfer set fen = fen - 1 where id = " + row);
    by("update wallet.purse set balance = balance - 1 where owner = '" + purse + "'");
    assertThat(audit.findings()).isEmpty();
  }

  private void by(String statement) {
    jdbc.sql("grant update on wallet.transfer to current_user").update();
    jdbc.sql(statement).update();
    jdbc.sql("revoke update on wallet.transfer from current_user").update();
  }

  private record Verified(int code, String text) {}

  private Verified verified() throws IOException, InterruptedException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var command =
        List.of(java, "-cp", System.getProperty("java.class.path"), VerifyLedger.class.getName());
    var builder = new ProcessBuilder(command).redirectError(new File("/dev/null"));
    builder.environment().put("LINLI_DATA", server.bean(Settings.class).data().toString());
    var process = builder.start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Verified(process.waitFor(), text);
  }
}

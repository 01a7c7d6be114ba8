package org.linli.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrowsTest {

  private static final JavaClasses SERVER = Arrows.read(Path.of("target/classes"));

  @TempDir private Path folder;

  @Test
  void every_class_calls_only_what_its_module_may_call() {
    assertThat(SERVER).isNotEmpty();
    assertThat(Arrows.faults(SERVER)).isEmpty();
  }

  @Test
  void no_packages_depend_on_each_other_in_a_circle() {
    assertThat(Arrows.cycles(SERVER)).isEmpty();
  }

  @Test
  void the_drawn_arrows_are_allowed() {
    var drawn =
        Planted.in(
            folder,
            "Linli > platform.Settings",
            "platform.Gate > org.springframework.web.filter.OncePerRequestFilter",
            "media.Upload > platform.Gate",
            "identity.Account > media.Upload",
            "identity.Account > moderation.Report",
            "wallet.Ledger > identity.Account",
            "wallet.Ledger > topic.Tag",
            "market.Order > wallet.Ledger",
            "market.Order > group.Room",
            "neighbourhood.Post > catalogue.Item",
            "discovery.Search > knowledge.Question",
            "discovery.Search > text.Segmenter",
            "social.Follow > group.Room",
            "wire.Tokens > identity.Account",
            "wire.qa.QuestionCalls > wire.Tokens",
            "wire.qa.QuestionCalls > discovery.Search",
            "wire.qa.QuestionCalls > org.springframework.web.bind.annotation.RestController",
            "pages.Home > wire.Tokens",
            "pages.Home > social.Follow");
    assertThat(Arrows.faults(drawn)).isEmpty();
    assertThat(Arrows.cycles(drawn)).isEmpty();
  }

  @Test
  void platform_and_ground_do_not_call_upwards() {
    refuses(
        "platform.Gate > identity.Account",
        "media.Upload > topic.Tag",
        "moderation.Report > media.Upload",
        "topic.Tag > identity.Account",
        "identity.Account > wallet.Ledger",
        "wallet.Ledger > market.Order");
  }

  @Test
  void trades_do_not_call_each_other() {
    refuses(
        "knowledge.Question > articles.Article",
        "group.Room > market.Order",
        "catalogue.Item > neighbourhood.Post",
        "market.Order > catalogue.Item");
  }

  @Test
  void nobody_calls_a_watcher_but_a_door() {
    refuses(
        "identity.Account > social.Follow",
        "knowledge.Question > discovery.Search",
        "social.Follow > discovery.Search",
        "discovery.Search > social.Follow");
  }

  @Test
  void nobody_calls_a_door() {
    refuses(
        "knowledge.Question > wire.Tokens",
        "social.Follow > pages.Home",
        "wire.qa.QuestionCalls > wire.care.DeviceCalls",
        "wire.qa.QuestionCalls > pages.Home",
        "wire.Tokens > wire.qa.QuestionCalls",
        "pages.Home > wire.qa.QuestionCalls",
        "Linli > wire.Tokens");
  }

  @Test
  void a_domain_knows_nothing_of_http() {
    refuses(
        "identity.Account > org.springframework.web.multipart.MultipartFile",
        "discovery.Search > jakarta.servlet.http.HttpServletRequest");
  }

  @Test
  void a_door_holds_no_sql() {
    refuses(
        "wire.qa.QuestionCalls > org.springframework.jdbc.core.simple.JdbcClient",
        "wire.Tokens > javax.sql.DataSource",
        "pages.Home > java.sql.Connection");
  }

  @Test
  void an_unknown_package_is_reported() {
    assertThat(Arrows.faults(Planted.in(folder, "gossip.Rumour", "wire.fax.FaxCalls")))
        .containsExactly(
            "gossip.Rumour stands in no known module",
            "wire.fax.FaxCalls stands in no known module");
  }

  @Test
  void the_main_class_stands_alone() {
    assertThat(Arrows.faults(Planted.in(folder, "Linli", "LinliHints")))
        .containsExactly("LinliHints stands beside the main class");
  }

  @Test
  void nobody_calls_the_main_class() {
    refuses("platform.Gate > Linli");
  }

  @Test
  void a_circle_of_packages_is_reported() {
    var circle =
        Planted.in(
            folder,
            "platform.mail.Post > platform.jobs.Job",
            "platform.jobs.Job > platform.Gate",
            "platform.Gate > platform.mail.Post");
    assertThat(Arrows.faults(circle)).isEmpty();
    assertThat(Arrows.cycles(circle)).hasSize(1);
  }

  private void refuses(String... arrows) {
    assertThat(Arrows.faults(Planted.in(folder, arrows)))
        .containsExactlyInAnyOrder(
            Stream.of(arrows).map(a -> a.replace(">", "may not call")).toArray(String[]::new));
  }
}

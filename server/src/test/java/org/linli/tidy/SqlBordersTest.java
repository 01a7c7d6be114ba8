package org.linli.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlBordersTest {

  @Test
  void every_statement_stays_in_its_schema() {
    var server = JavaSource.main().stream().filter(source -> source.module().equals("server"));
    assertThat(server.flatMap(source -> SqlBorders.ofSource(source).stream())).isEmpty();
  }

  @Test
  void every_migration_stays_in_its_schema() {
    assertThat(SqlBorders.ofMigrations(House.texts("src/main/resources/db", ".sql"))).isEmpty();
  }

  @Test
  void a_statement_may_use_its_schema_and_read_the_published_views() {
    assertThat(
            faults(
                "knowledge",
                """
                select q.id, m.nickname from knowledge.question q
                join identity.member_card m on m.id = q.member_id, pg_temp.given
                """))
        .isEmpty();
  }

  @Test
  void a_statement_that_names_a_table_of_another_schema_is_reported() {
    assertThat(faults("knowledge", "select 1 from identity.account"))
        .containsExactly("A.java:3 names identity.account, which is not knowledge's");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update identity.member_card set level = 1",
        "delete from identity.member_card",
        "select identity.level_of(1)",
        "join identity.account a on a.id = b.id",
        "where id in (select id from identity.account)",
        "and exists (select 1 from identity.account)",
        "; drop view identity.member_card",
        "INSERT INTO IDENTITY.ACCOUNT VALUES (1)",
        "select relname from pg_catalog.pg_class"
      })
  void a_statement_that_reaches_over_the_border_is_reported(String sql) {
    assertThat(faults("knowledge", sql)).hasSize(1);
  }

  @Test
  void a_table_without_its_schema_is_reported() {
    assertThat(faults("knowledge", "select 1 from question"))
        .containsExactly("A.java:3 names question without its schema");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"select 1 from knowledge.\" + table",
        "\"update %s set a = 1\".formatted(table)",
        "new StringBuilder(\"select 1 from \").append(table)"
      })
  void a_table_that_is_put_together_is_reported(String expression) {
    assertThat(faultsOf("knowledge", expression))
        .containsExactly("A.java:3 does not write out which table it means");
  }

  @Test
  void a_statement_put_together_of_pieces_is_read_as_one() {
    assertThat(faultsOf("knowledge", "\"select \" + columns + \" from \" + \"care.device\" + tail"))
        .containsExactly("A.java:3 names care.device, which is not knowledge's");
    assertThat(faultsOf("knowledge", "\"select 1 from knowledge.question \" + (last ? \"a\" : b)"))
        .isEmpty();
  }

  @Test
  void a_door_holds_no_sql() {
    assertThat(faults("wire.qa", "select 1 from knowledge.question"))
        .containsExactly("A.java:3 names knowledge.question, but a door holds no SQL");
    assertThat(faults("pages", "select 1 from identity.member_card")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Select a picture from account settings",
        "update failed",
        "with this you join the group",
        "from now on",
        "create a table from scratch",
        "reading from account",
        "Delete from list?"
      })
  void a_sentence_is_no_statement(String sentence) {
    assertThat(faults("knowledge", sentence)).isEmpty();
  }

  @Test
  void platform_alone_looks_into_the_catalogue_of_the_database() {
    assertThat(faults("platform", "select relname from pg_catalog.pg_class")).isEmpty();
  }

  @Test
  void a_trigger_is_reported() {
    var trigger = "create trigger touch before update on care.device execute function care.touch()";
    assertThat(migration("care", trigger))
        .contains("server/src/main/resources/db/care/V1__a.sql creates a trigger");
    assertThat(faults("care", "create or replace trigger a after insert on care.device"))
        .contains("A.java:3 creates a trigger");
  }

  @Test
  void an_upsert_that_asks_the_clock_is_reported() {
    var upsert = "insert into care.device values (now()) on conflict (id) do update set at = ";
    assertThat(faults("care", upsert + "now()"))
        .containsExactly("A.java:3 asks the clock in an upsert: pass the time as a parameter");
    assertThat(faults("care", upsert + "current_timestamp")).hasSize(1);
    assertThat(faults("care", upsert + ":now")).isEmpty();
  }

  @Test
  void a_migration_defines_only_what_is_its_own() {
    assertThat(migration("care", "create table care.device (id bigint primary key)")).isEmpty();
    assertThat(migration("care", "create table identity.device (id bigint)"))
        .containsExactly(
            "server/src/main/resources/db/care/V1__a.sql"
                + " names identity.device, which is not care's");
    assertThat(migration("care", "alter table device add column a text")).hasSize(1);
    assertThat(migration("care", "drop schema identity")).hasSize(1);
  }

  @Test
  void a_foreign_key_leads_nowhere_else() {
    assertThat(migration("care", "create table care.a (b bigint references identity.account)"))
        .hasSize(1);
    assertThat(migration("care", "alter table care.a add foreign key (b) references account (id)"))
        .hasSize(1);
  }

  @Test
  void a_migration_does_not_lean_on_a_published_view() {
    assertThat(migration("care", "create view care.a as select 1 from identity.member_card"))
        .hasSize(1);
  }

  @Test
  void a_migration_outside_of_a_domain_is_reported() {
    assertThat(SqlBorders.ofMigrations(Map.of("server/src/main/resources/db/V1.sql", "")))
        .hasSize(1);
    assertThat(migration("gossip", "select 1")).hasSize(1);
  }

  private static List<String> migration(String domain, String sql) {
    var texts = new TreeMap<String, String>();
    texts.put("server/src/main/resources/db/" + domain + "/V1__a.sql", sql);
    return SqlBorders.ofMigrations(texts);
  }

  private static List<String> faults(String packageName, String sql) {
    return faultsOf(packageName, "\"\"\"\n" + sql.replace("\"", "\\\"") + "\"\"\"");
  }

  private static List<String> faultsOf(String packageName, String expression) {
    var text = "package org.linli.%s;\nclass A {\nObject a = %s;\n}";
    var source = JavaSource.of("A.java", text.formatted(packageName, expression));
    return SqlBorders.ofSource(source);
  }
}

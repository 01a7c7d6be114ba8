package org.linli.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlReferencesTest {

  @Test
  void a_select_reads_what_stands_after_from_join_and_comma() {
    assertThat(
            in(
                """
                select q.id, (select count(*) from knowledge.answer a where a.question_id = q.id)
                from knowledge.question q
                join identity.member_card m on m.id = q.member_id and m.level in (1, 2)
                left join lateral (select 1 from knowledge.vote v) n on true, knowledge.tag as t
                where exists (select from knowledge.follow) and q.id in (:ids)
                order by q.created_at desc, q.id
                limit :limit
                """))
        .containsExactly(
            "READS knowledge.answer",
            "READS knowledge.question",
            "READS identity.member_card",
            "READS knowledge.vote",
            "READS knowledge.tag",
            "READS knowledge.follow");
  }

  @Test
  void parentheses_around_joins_hide_nothing() {
    assertThat(in("select 1 from ((a.b join c.d on true) cross join e.f), g.h"))
        .containsExactly("READS a.b", "READS c.d", "READS e.f", "READS g.h");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select extract(epoch from created_at), substring(name from 2 for 3), trim(both from x)",
        "select 1 where a is distinct from b or a is not distinct from c",
        "select id from unnest(:ids::bigint[]) with ordinality as given(id, place)",
        "select n from generate_series(1, 10) n, jsonb_to_recordset(:rows::jsonb) as r(a int)",
        "select 'copied from account' || \"from\" -- from account\n/* join account */",
        "select * from (values (1, 'a'), (2, 'b')) as given(id, name)",
        "with recursive up(id) as (select 1 union all select id + 1 from up) select * from up",
        "with a as materialized (select 1), b as (select 2 from a) select * from a, b",
        "select $1, a % 2, :name::text, '{}'::jsonb",
        "where on column = 1 and on type = 2 and from_id = 3",
        "select coalesce(x, extract(epoch from (y - z)))"
      })
  void what_only_looks_like_a_table_is_none(String sql) {
    assertThat(in(sql)).isEmpty();
  }

  @Test
  void statements_write_their_table() {
    assertThat(
            in(
                """
                insert into a.b (id, at) select id, :now from c.d
                on conflict (id) do update set at = excluded.at, n = b.n + 1 returning id, at
                """))
        .containsExactly("WRITES a.b", "READS c.d");
    assertThat(in("update a.b as t set x = 1, y = s.y from c.d s where s.id = t.id"))
        .containsExactly("WRITES a.b", "READS c.d");
    assertThat(in("delete from a.b t using c.d s, e.f where s.id = t.id returning t.id"))
        .containsExactly("WRITES a.b", "READS c.d", "READS e.f");
    assertThat(in("merge into a.b t using c.d s on true when matched then update set x = 1"))
        .containsExactly("WRITES a.b", "READS c.d");
    assertThat(in("truncate a.b, a.c cascade; lock table a.d in share mode"))
        .containsExactly("WRITES a.b", "WRITES a.c", "WRITES a.d");
    assertThat(in("copy a.b (id, name) from stdin")).containsExactly("WRITES a.b");
  }

  @Test
  void a_queue_is_read_once_and_its_lock_names_nothing_new() {
    assertThat(
            in(
                """
                with due as (
                  select j.id from platform.job j where j.due_at <= :now
                  order by j.due_at for no key update of j skip locked limit 10)
                update platform.job set taken_at = :now from due where job.id = due.id
                """))
        .containsExactly("READS platform.job", "WRITES platform.job");
    assertThat(in("select 1 from a.b for update skip locked")).containsExactly("READS a.b");
  }

  @Test
  void definitions_name_tables_indexes_views_and_what_they_reference() {
    assertThat(
            in(
                """
                create schema if not exists a;
                create table if not exists a.b (
                  id bigint generated always as identity primary key,
                  c_id bigint not null references a.c (id) on delete cascade on update cascade,
                  at timestamptz not null default now());
                alter table only a.b add column mood text, alter column mood type varchar(9),
                  add constraint one foreign key (d_id) references e.d;
                create unique index concurrently if not exists b_at on a.b using btree (at desc, id);
                create or replace view a.card as select b.id from a.b join a.c using (id);
                create index on only a.c (id) where id is distinct from 3;
                comment on column a.b.at is 'from whom';
                drop index a.old, a.older; drop table if exists a.x, a.y;
                create table a.part partition of a.b for values in (1);
                create type a.mood as enum ('glad', 'sad');
                create extension if not exists pg_trgm
                """))
        .containsExactly(
            "DEFINES a.*",
            "DEFINES a.b",
            "DEFINES a.c",
            "DEFINES a.b",
            "DEFINES e.d",
            "DEFINES a.b",
            "DEFINES a.card",
            "READS a.b",
            "READS a.c",
            "DEFINES a.c",
            "DEFINES a.b.at",
            "DEFINES a.old",
            "DEFINES a.older",
            "DEFINES a.x",
            "DEFINES a.y",
            "DEFINES a.part",
            "DEFINES a.b",
            "DEFINES a.mood");
  }

  @Test
  void bodies_in_dollars_are_read_too() {
    assertThat(in("do $$ begin update a.b set x = 1; delete from c.d; end $$"))
        .containsExactly("WRITES a.b", "WRITES c.d");
  }

  @Test
  void functions_of_a_schema_are_called_and_columns_are_not() {
    assertThat(in("select q.id, identity.level_of(q.x) from a.list_of(1) q"))
        .containsExactly("CALLS identity.level_of", "CALLS a.list_of");
  }

  @Test
  void a_quoted_name_is_a_name() {
    assertThat(in("select 1 from \"group\".\"member\" m")).containsExactly("READS group.member");
  }

  @Test
  void a_name_that_is_not_written_out_has_a_gap_or_is_missing() {
    assertThat(in("select 1 from {} where")).containsExactly("READS {}");
    assertThat(in("select 1 from a.%s where")).containsExactly("READS a.{}");
    assertThat(in("delete from ")).containsExactly("WRITES ");
  }

  private static List<String> in(String sql) {
    return SqlReferences.in(sql).stream().map(found -> found.use() + " " + found.name()).toList();
  }
}

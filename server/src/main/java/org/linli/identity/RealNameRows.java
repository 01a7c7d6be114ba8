package org.linli.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.identity.ProfileEdit.Gender;
import org.linli.platform.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of real names, in which numbers cannot be read without the installation's key. */
@Repository
class RealNameRows {
  private static final String COLUMNS =
      """
      account_id, state, name, gender, nationality, birthday, address, number, applied_at,
      decided_at, organization, valid_from, valid_until
      """;

  private final JdbcClient jdbc;
  private final SecretKey key;

  RealNameRows(JdbcClient jdbc, SecretKey key) {
    this.jdbc = jdbc;
    this.key = key;
  }

  private record Row(
      long accountId,
      RealNameState state,
      String name,
      String gender,
      String nationality,
      LocalDate birthday,
      String address,
      byte[] number,
      Instant appliedAt,
      Instant decidedAt,
      String organization,
      LocalDate validFrom,
      LocalDate validUntil) {}

  /** How far the member's real name has come; his account is locked until the transaction ends. */
  Optional<RealNameState> hold(long account) {
    return jdbc.sql(
            """
            select real_name_state from identity.account
            where id = :account and deleted_at is null
            for update
            """)
        .param("account", account)
        .query(Integer.class)
        .optional()
        .map(number -> RealNameState.values()[number]);
  }

  Optional<RealName> find(long account) {
    return jdbc.sql("select " + COLUMNS + " from identity.real_name where account_id = :account")
        .param("account", account)
        .query(Row.class)
        .optional()
        .map(this::opened);
  }

  List<RealName> page(RealNameState state, long offset, int limit) {
    return jdbc
        .sql(
            "select "
                + COLUMNS
                + " from identity.real_name where state = :state"
                + " order by applied_at desc, account_id desc offset :offset limit :limit")
        .param("state", state.number())
        .param("offset", offset)
        .param("limit", limit)
        .query(Row.class)
        .list()
        .stream()
        .map(this::opened)
        .toList();
  }

  List<RealNames.Applicant> applicants(RealNameState state, long offset, int limit) {
    return jdbc.sql(
            """
            select account_id, applied_at from identity.real_name where state = :state
            order by applied_at, account_id
            offset :offset limit :limit
            """)
        .param("state", state.number())
        .param("offset", offset)
        .param("limit", limit)
        .query(RealNames.Applicant.class)
        .list();
  }

  long count(RealNameState state) {
    return jdbc.sql("select count(*) from identity.real_name where state = :state")
        .param("state", state.number())
        .query(Long.class)
        .single();
  }

  void write(long account, RealNameClaim claim, IdNumber number, RealNameState state, Instant now) {
    jdbc.sql(
            """
            insert into identity.real_name as kept
              (account_id, state, name, gender, nationality, birthday, address, number,
               number_seal, applied_at, decided_at, organization, valid_from, valid_until)
            values (:account, :state, :name, :gender, :nationality, :birthday, :address, :number,
               :seal, :now, case when :decided then :now::timestamptz end, :organization, :from, :until)
            on conflict (account_id) do update set
              state = excluded.state, name = excluded.name, gender = excluded.gender,
              nationality = excluded.nationality, birthday = excluded.birthday,
              address = excluded.address, number = excluded.number,
              number_seal = excluded.number_seal, decided_at = excluded.decided_at,
              applied_at = case when :decided then kept.applied_at else excluded.applied_at end,
              organization = coalesce(excluded.organization, case
                when kept.number_seal = excluded.number_seal then kept.organization end),
              valid_from = coalesce(excluded.valid_from, case
                when kept.number_seal = excluded.number_seal then kept.valid_from end),
              valid_until = coalesce(excluded.valid_until, case
                when kept.number_seal = excluded.number_seal then kept.valid_until end)
            """)
        .param("account", account)
        .param("state", state.number())
        .param("name", claim.name().strip())
        .param("gender", claim.gender().orElseGet(number::gender).name())
        .param("nationality", claim.nationality())
        .param("birthday", claim.birthday().orElseGet(number::birthday))
        .param("address", claim.address())
        .param("number", key.encrypt(purpose(account), number.text().getBytes(UTF_8)))
        .param("seal", key.seal("identity number", number.text()))
        .param("now", Timestamp.from(now))
        .param("decided", state == RealNameState.CONFIRMED)
        .param("organization", claim.card().organization())
        .param("from", claim.card().validFrom(), Types.DATE)
        .param("until", claim.card().validUntil(), Types.DATE)
        .update();
    note(account, state);
  }

  void amend(long account, RealNameDetails details) {
    jdbc.sql(
            """
            update identity.real_name
            set nationality = :nationality, address = :address, organization = :organization,
                valid_from = :from, valid_until = :until
            where account_id = :account
            """)
        .param("nationality", details.nationality())
        .param("address", details.address())
        .param("organization", details.card().organization())
        .param("from", details.card().validFrom(), Types.DATE)
        .param("until", details.card().validUntil(), Types.DATE)
        .param("account", account)
        .update();
  }

  /** Forgets who the member is, but not when he was born, and that he was refused. */
  void clear(long account, Instant now) {
    jdbc.sql(
            """
            update identity.real_name
            set state = :state, name = null, gender = null, nationality = null, address = null,
                number = null, number_seal = null, decided_at = :now, organization = null,
                valid_from = null, valid_until = null
            where account_id = :account
            """)
        .param("state", RealNameState.REFUSED.number())
        .param("now", Timestamp.from(now))
        .param("account", account)
        .update();
    note(account, RealNameState.REFUSED);
  }

  private void note(long account, RealNameState state) {
    jdbc.sql("update identity.account set real_name_state = :state where id = :account")
        .param("state", state.number())
        .param("account", account)
        .update();
  }

  private RealName opened(Row row) {
    return new RealName(
        row.accountId(),
        row.state(),
        row.name(),
        row.gender() == null ? null : Gender.valueOf(row.gender()),
        row.nationality(),
        row.birthday(),
        row.address(),
        row.number() == null
            ? null
            : new String(key.decrypt(purpose(row.accountId()), row.number()), UTF_8),
        row.appliedAt(),
        row.decidedAt(),
        new IdCard(row.organization(), row.validFrom(), row.validUntil()));
  }

  private static String purpose(long account) {
    return "identity number of " + account;
  }
}

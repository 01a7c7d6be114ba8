package org.linli.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading sign-ups, newest first. */
@Repository
public class SignUps {
  private final JdbcClient jdbc;

  SignUps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(
      long id,
      long demandId,
      SignUp.State state,
      Instant signedAt,
      long accountId,
      String nickname,
      String portrait,
      UserGroup userGroup,
      int experience,
      int level) {

    SignUp signUp() {
      var member = new Author(accountId, nickname, portrait, userGroup, experience, level);
      return new SignUp(id, demandId, member, state, signedAt);
    }
  }

  /** Who has signed up for a demand. */
  public List<SignUp> to(long demand, long offset, int limit) {
    return jdbc
        .sql(
            """
            select s.id, s.demand_id, s.state, s.signed_at, s.account_id,
                   m.nickname, m.portrait, m.user_group, m.experience, m.level
            from market.sign_up s
            join identity.member_card m on m.id = s.account_id
            where s.demand_id = :demand
            order by s.id desc
            offset :offset limit :limit
            """)
        .param("demand", demand)
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(Row.class))
        .list()
        .stream()
        .map(Row::signUp)
        .toList();
  }

  /** What a member's sign-up for a demand is, if there is one. */
  public Optional<SignUp.State> of(long account, long demand) {
    return jdbc.sql(
            """
            select state from market.sign_up where demand_id = :demand and account_id = :account
            """)
        .param("demand", demand)
        .param("account", account)
        .query(SignUp.State.class)
        .optional();
  }
}

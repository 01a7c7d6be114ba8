package org.linli.market;

import java.util.Optional;
import org.linli.identity.Members;
import org.linli.identity.UserGroup;
import org.linli.identity.UserGroups;
import org.linli.moderation.SensitiveWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What experts ask for consultations; they are the specialists among the members. */
@Repository
public class Experts {
  private final UserGroups groups;
  private final Members members;
  private final SensitiveWords words;
  private final JdbcClient jdbc;

  Experts(UserGroups groups, Members members, SensitiveWords words, JdbcClient jdbc) {
    this.groups = groups;
    this.members = members;
    this.words = words;
    this.jdbc = jdbc;
  }

  private record Row(Long priceFen, String times, String description, boolean accepts) {
    Expert expert() {
      var weekly = WeeklyTimes.read(times).orElseThrow();
      return new Expert(priceFen, weekly, description, accepts);
    }
  }

  /** What came of setting it. */
  public enum Outcome {
    SET,
    NOT_A_SPECIALIST,
    /** The price is none, or the description is too long. */
    UNFIT,
    /** A listed word stands in the description, which everybody reads. */
    SENSITIVE_WORD
  }

  /** What a specialist asks, if the account is one. */
  public Optional<Expert> find(long account) {
    return groups
        .of(account)
        .filter(group -> group == UserGroup.SPECIALIST)
        .map(_ -> set(account).orElse(Expert.USUAL));
  }

  /** Asks this from now on; what was booked before stays as it is. */
  @Transactional
  public Outcome set(long account, Expert expert) {
    if (!members.hold(account) || find(account).isEmpty()) {
      return Outcome.NOT_A_SPECIALIST;
    }
    if (!expert.fits()) {
      return Outcome.UNFIT;
    }
    if (words.in(expert.description())) {
      return Outcome.SENSITIVE_WORD;
    }
    jdbc.sql(
            """
            insert into market.expert (account_id, price_fen, times, description, accepts)
            values (:account, :fen, :times, :description, :accepts)
            on conflict (account_id) do update set
              price_fen = excluded.price_fen, times = excluded.times,
              description = excluded.description, accepts = excluded.accepts
            """)
        .param("account", account)
        .param("fen", expert.fen())
        .param("times", expert.times().text())
        .param("description", expert.description())
        .param("accepts", expert.accepts())
        .update();
    return Outcome.SET;
  }

  private Optional<Expert> set(long account) {
    return jdbc.sql(
            """
            select price_fen, times, description, accepts from market.expert
            where account_id = :account
            """)
        .param("account", account)
        .query(Row.class)
        .optional()
        .map(Row::expert);
  }

  void forget(long account) {
    jdbc.sql("delete from market.expert where account_id = :account")
        .param("account", account)
        .update();
  }
}

package org.linli.market;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.identity.Reader;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The demands for which a member has signed up, the last first; removed ones are gone. */
@Repository
public class OwnSignUps {
  private final Demands demands;
  private final JdbcClient jdbc;

  OwnSignUps(Demands demands, JdbcClient jdbc) {
    this.demands = demands;
    this.jdbc = jdbc;
  }

  private record Row(long demandId, SignUp.State state, Instant signedAt) {}

  public List<OwnSignUp> of(long account, long offset, int limit) {
    var rows =
        jdbc.sql(
                """
                select s.demand_id, s.state, s.signed_at from market.sign_up s
                join market.demand d on d.id = s.demand_id and d.state = 'NORMAL'
                where s.account_id = :account
                order by s.id desc
                offset :offset limit :limit
                """)
            .param("account", account)
            .param("offset", offset)
            .param("limit", limit)
            .query(RecordRows.of(Row.class))
            .list();
    var ids = rows.stream().map(Row::demandId).toList();
    var known =
        demands.byIds(ids, Reader.member(account)).stream()
            .collect(Collectors.toMap(Demand::id, Function.identity()));
    return rows.stream()
        .filter(row -> known.containsKey(row.demandId()))
        .map(row -> new OwnSignUp(known.get(row.demandId()), row.state(), row.signedAt()))
        .toList();
  }
}

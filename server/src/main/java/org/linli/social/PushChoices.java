package org.linli.social;

import org.linli.identity.Members;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Of what each member wants to be told while he does not look. */
@Repository
public class PushChoices {
  private final Members members;
  private final JdbcClient jdbc;

  PushChoices(Members members, JdbcClient jdbc) {
    this.members = members;
    this.jdbc = jdbc;
  }

  /** What he has chosen, or what is usual. */
  public PushChoice of(long account) {
    return jdbc.sql("select talk, falls, letters from social.push_choice where account_id = :id")
        .param("id", account)
        .query(PushChoice.class)
        .optional()
        .orElse(PushChoice.USUAL);
  }

  /** Chooses; false where there is no such member. */
  @Transactional
  public boolean choose(long account, PushChoice choice) {
    return members.hold(account) && write(account, choice);
  }

  private boolean write(long account, PushChoice choice) {
    return jdbc.sql(
                """
                insert into social.push_choice (account_id, talk, falls, letters)
                values (:account, :talk, :falls, :letters)
                on conflict (account_id) do update
                set talk = excluded.talk, falls = excluded.falls, letters = excluded.letters
                """)
            .param("account", account)
            .param("talk", choice.talk().name())
            .param("falls", choice.falls())
            .param("letters", choice.letters())
            .update()
        == 1;
  }

  void forget(long account) {
    jdbc.sql("delete from social.push_choice where account_id = :id").param("id", account).update();
  }
}

package org.linli.social;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.Map;
import org.linli.identity.Members;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What each member wants to hear of, and where. */
@Repository
public class NoticeChoices {
  private final Members members;
  private final JdbcClient jdbc;

  NoticeChoices(Members members, JdbcClient jdbc) {
    this.members = members;
    this.jdbc = jdbc;
  }

  private record Row(NoticeKind about, boolean page, NoticeChoice.Digest digest) {
    NoticeChoice choice() {
      return new NoticeChoice(page, digest);
    }
  }

  /** What came of choosing. */
  public enum Choosing {
    CHOSEN,
    /** What the community itself says is always shown. */
    NOT_OPTIONAL,
    NO_SUCH_MEMBER
  }

  /** The choice for every kind, in their order. */
  public Map<NoticeKind, NoticeChoice> of(long account) {
    var all = new EnumMap<NoticeKind, NoticeChoice>(NoticeKind.class);
    all.putAll(NoticeKind.ALL.stream().collect(toMap(identity(), NoticeChoice::usual)));
    jdbc.sql("select about, page, digest from social.notice_choice where account_id = :account")
        .param("account", account)
        .query(Row.class)
        .list()
        .forEach(row -> all.put(row.about(), row.choice()));
    return all;
  }

  /** Chooses for one kind; what was told before stays where it is. */
  @Transactional
  public Choosing choose(long account, NoticeKind kind, NoticeChoice choice) {
    if (!choice.page() && !kind.optional()) {
      return Choosing.NOT_OPTIONAL;
    }
    if (!members.hold(account)) {
      return Choosing.NO_SUCH_MEMBER;
    }
    jdbc.sql(
            """
            insert into social.notice_choice (account_id, about, page, digest)
            values (:account, :about, :page, :digest)
            on conflict (account_id, about)
            do update set page = excluded.page, digest = excluded.digest
            """)
        .param("account", account)
        .param("about", kind.name())
        .param("page", choice.page())
        .param("digest", choice.digest().name())
        .update();
    return Choosing.CHOSEN;
  }

  /** Sends no letters of any kind any more. */
  @Transactional
  public void noLetters(long account) {
    of(account)
        .forEach((kind, choice) ->
            choose(account, kind, new NoticeChoice(choice.page(), NoticeChoice.Digest.OFF)));
  }

  NoticeChoice of(long account, NoticeKind kind) {
    return jdbc.sql(
            """
            select about, page, digest from social.notice_choice
            where account_id = :account and about = :about
            """)
        .param("account", account)
        .param("about", kind.name())
        .query(Row.class)
        .optional()
        .map(Row::choice)
        .orElseGet(() -> NoticeChoice.usual(kind));
  }

  void forget(long account) {
    jdbc.sql("delete from social.notice_choice where account_id = :account")
        .param("account", account)
        .update();
  }
}

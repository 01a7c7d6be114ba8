package org.linli.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which user group every account is in. */
@Repository
public class UserGroups {
  private final JdbcClient jdbc;

  UserGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The group of a member and, of one who is banned, the one before; it may be null. */
  record Place(UserGroup group, UserGroup before) {}

  /** The group of a member, if he is there. */
  public Optional<UserGroup> of(long account) {
    return jdbc.sql("select user_group from identity.account where id = :id and deleted_at is null")
        .param("id", account)
        .query(Integer.class)
        .optional()
        .map(number -> UserGroup.values()[number]);
  }

  /** Takes a member from one group into another; false when he is not in the one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean move(long account, UserGroup from, UserGroup to) {
    return jdbc.sql(
                """
                update identity.account set user_group = :to
                where id = :account and user_group = :from and deleted_at is null
                """)
            .param("to", to.number())
            .param("account", account)
            .param("from", from.number())
            .update()
        == 1;
  }

  /** The place of an account, locked until the transaction ends. */
  Optional<Place> hold(long account) {
    return jdbc.sql(
            """
            select user_group as "group", group_before_ban as before from identity.account
            where id = :id and deleted_at is null
            for update
            """)
        .param("id", account)
        .query(Place.class)
        .optional();
  }

  /** Puts an account into a group; one that is banned keeps in mind where it came from. */
  void put(long account, UserGroup group) {
    jdbc.sql(
            """
            update identity.account
            set group_before_ban = case when :banned then user_group end, user_group = :group
            where id = :account
            """)
        .param("banned", group == UserGroup.BANNED)
        .param("group", group.number())
        .param("account", account)
        .update();
  }
}

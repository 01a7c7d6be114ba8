package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All accounts that are not deleted. */
@Repository
public class Members {
  static final String MEMBER =
      """
      select a.id, u.shown as username, p.name as phone_digits, e.shown as email,
             a.contact_email, a.name, a.nickname, a.portrait, a.gender, a.birthday,
             a.level, a.user_group, a.experience, a.description,
             a.real_name_state as real_name, a.created_at, a.signed_in_at,
             exists (select from identity.duty d
               where d.account_id = a.id and d.duty = 'MODERATOR') as moderator,
             exists (select from identity.duty d
               where d.account_id = a.id and d.duty = 'VERIFIER') as verifier,
             exists (select from identity.duty d
               where d.account_id = a.id and d.duty = 'ACCOUNTANT') as accountant
      from identity.account a
      left join identity.login_name u on u.account_id = a.id and u.kind = 'username'
      left join identity.login_name p on p.account_id = a.id and p.kind = 'phone'
      left join identity.login_name e on e.account_id = a.id and e.kind = 'email'
      where a.deleted_at is null
      """;

  private final JdbcClient jdbc;
  private final LoginNames names;
  private final PersonalData personalData;
  private final Outbox outbox;
  private final Clock clock;

  Members(
      JdbcClient jdbc, LoginNames names, PersonalData personalData, Outbox outbox, Clock clock) {
    this.jdbc = jdbc;
    this.names = names;
    this.personalData = personalData;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The member with this id. */
  public Optional<Member> byId(long id) {
    return jdbc.sql(MEMBER + " and a.id = :id").param("id", id).query(Member.class).optional();
  }

  /** The members with these ids, in no order. */
  public List<Member> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(MEMBER + " and a.id in (:ids)").param("ids", ids).query(Member.class).list();
  }

  /** Keeps an account from being erased until the transaction ends; false when it is. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean hold(long id) {
    return jdbc.sql(
            """
            select id from identity.account
            where id = :id and deleted_at is null
            for key share
            """)
        .param("id", id)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  /** The member who signs in by this user name, e-mail or phone number. */
  public Optional<Member> byLogin(String text) {
    return names.owner(text).flatMap(this::byId);
  }

  /** The member who signs in by exactly this name. */
  public Optional<Member> byName(LoginName name) {
    return names.owner(name).flatMap(this::byId);
  }

  /** One page of members, newest first. */
  public List<Member> page(long offset, int limit) {
    return jdbc.sql(MEMBER + " order by a.created_at desc, a.id desc offset :offset limit :limit")
        .param("offset", offset)
        .param("limit", limit)
        .query(Member.class)
        .list();
  }

  /** Writes what the change names and leaves the rest. */
  @Transactional
  public void change(long id, MemberChange change) {
    jdbc.sql(
            """
            update identity.account
            set name = case when :namesName then :name else name end,
                nickname = case when :namesNickname then :nickname else nickname end,
                contact_email = case when :namesEmail then :email else contact_email end,
                level = coalesce(:level::integer, level)
            where id = :id and deleted_at is null
            """)
        .param("namesName", change.name() != null)
        .param("name", MemberChange.value(change.name()))
        .param("namesNickname", change.nickname() != null)
        .param("nickname", MemberChange.value(change.nickname()))
        .param("namesEmail", change.contactEmail() != null)
        .param("email", MemberChange.value(change.contactEmail()))
        .param("level", change.level().orElse(null))
        .param("id", id)
        .update();
    outbox.publish(new MemberChanged(id));
  }

  /** Lets a newcomer write as if he had passed the entry quiz. */
  void passQuiz(long id) {
    jdbc.sql("update identity.account set level = 1 where id = :id and level = 0")
        .param("id", id)
        .update();
  }

  /** Shows the picture with this hash as the member's portrait; false when he is deleted. */
  boolean portrait(long id, String picture) {
    return jdbc.sql(
                """
                update identity.account set portrait = :picture
                where id = :id and deleted_at is null
                """)
            .param("picture", picture)
            .param("id", id)
            .update()
        == 1;
  }

  /** Erases an account at once: nothing signs in to it and no token of it lives. */
  @Transactional
  public void delete(long id) {
    personalData.erase(id, clock.instant());
  }

  /** Makes an account without any name to sign in by. */
  long create(NewMember member) {
    return jdbc.sql(
            """
            insert into identity.account (nickname, name, level, user_group, created_at)
            values (:nickname, :name, :level, :group, :now)
            returning id
            """)
        .param("nickname", member.nickname())
        .param("name", member.name())
        .param("level", member.level())
        .param("group", member.userGroup().number())
        .param("now", Timestamp.from(clock.instant()))
        .query(Long.class)
        .single();
  }
}

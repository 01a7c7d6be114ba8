package org.linli.identity;

import java.util.Locale;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What members write about themselves. */
@Component
public class Profiles {
  private final Moves moves;
  private final LoginNames names;
  private final Portraits portraits;
  private final Outbox outbox;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Profiles(
      Moves moves,
      LoginNames names,
      Portraits portraits,
      Outbox outbox,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.moves = moves;
    this.names = names;
    this.portraits = portraits;
    this.outbox = outbox;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** What came of an edit. */
  public enum Outcome {
    DONE,
    TAKEN,
    NOT_A_PICTURE
  }

  /** Writes all of the edit or nothing. */
  public Outcome edit(Member member, ProfileEdit edit) {
    if (edit.nickname().isPresent() && nicknameOfAnother(member, edit.nickname().get())) {
      return Outcome.TAKEN;
    }
    var namesWritten =
        transaction.execute(status -> {
          var done = write(member, edit);
          if (!done) {
            status.setRollbackOnly();
          }
          return done;
        });
    if (!namesWritten) {
      return Outcome.TAKEN;
    }
    return edit.avatar().isEmpty() || portraits.show(member.id(), edit.avatar().get())
        ? Outcome.DONE
        : Outcome.NOT_A_PICTURE;
  }

  private boolean write(Member member, ProfileEdit edit) {
    var username = edit.username().map(LoginName::username);
    if (username.isPresent() && !names.replace(member.id(), username.get())) {
      return false;
    }
    if (edit.move().isPresent() && !moves.make(member, edit.move().get())) {
      return false;
    }
    jdbc.sql(
            """
            update identity.account
            set nickname = coalesce(:nickname, nickname),
                gender = case when :givesGender then :gender else gender end,
                birthday = coalesce(:birthday::date, birthday)
            where id = :id
            """)
        .param("nickname", edit.nickname().orElse(null))
        .param("givesGender", edit.gender().isPresent())
        .param("gender", edit.gender().map(Profiles::written).orElse(null))
        .param("birthday", edit.birthday().orElse(null))
        .param("id", member.id())
        .update();
    outbox.publish(new MemberChanged(member.id()));
    return true;
  }

  private static String written(ProfileEdit.Gender gender) {
    return gender == ProfileEdit.Gender.UNKNOWN ? null : gender.name().toLowerCase(Locale.ROOT);
  }

  private boolean nicknameOfAnother(Member member, String nickname) {
    return jdbc.sql(
            """
            select exists (
              select from identity.account
              where lower(nickname) = lower(:nickname) and id <> :id and deleted_at is null)
            """)
        .param("nickname", nickname)
        .param("id", member.id())
        .query(Boolean.class)
        .single();
  }
}

package org.linli.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in people for whom the operator vouches, without codes. */
@Component
public class Admission {
  private final Foundation foundation;
  private final Passwords passwords;
  private final SelfPortrayal portrayal;

  Admission(Foundation foundation, Passwords passwords, SelfPortrayal portrayal) {
    this.foundation = foundation;
    this.passwords = passwords;
    this.portrayal = portrayal;
  }

  /** Somebody who is to be taken in; the telephone is a mainland number. */
  public record Newcomer(
      String username,
      String phone,
      String nickname,
      String name,
      UserGroup group,
      String description) {

    private NewMember member() {
      var telephone = LoginName.phone(Phone.mainland(phone).orElseThrow());
      var names = List.of(LoginName.username(username), telephone);
      return new NewMember(nickname, name, NewMember.FIRST_LEVEL, group, names);
    }
  }

  /** A password for several people, hashed once. */
  public static final class SharedPassword {
    private final String hash;

    private SharedPassword(String hash) {
      this.hash = hash;
    }
  }

  /** Hashes a password, outside of any transaction. */
  public SharedPassword shared(String password) {
    return new SharedPassword(passwords.hash(password));
  }

  /** The new account; nothing when one of its names is somebody's: then roll back. */
  @Transactional
  public Optional<Long> admit(Newcomer newcomer, SharedPassword password) {
    var account = foundation.found(newcomer.member(), password.hash);
    account.ifPresent(id -> describe(id, newcomer.description()));
    return account;
  }

  private void describe(long account, String description) {
    portrayal.change(account, new SelfPortrayal.Change("", "", true, description));
  }
}

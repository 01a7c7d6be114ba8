package org.linli.identity;

import java.util.concurrent.atomic.AtomicInteger;
import org.linli.RunningServer;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with an account, made without any door. */
record Resident(RunningServer server, long account, String username) {
  static final RunningServer SERVER = RunningServer.shared();
  static final String PASSWORD = "plum-blossom";
  static final Client HOME = new Client("127.0.0.1");
  private static final AtomicInteger NEXT = new AtomicInteger(10_000_000);

  /** On the server that all share. */
  static Resident moveIn(String nickname) {
    return moveIn(SERVER, nickname);
  }

  static Resident moveIn(RunningServer server, String nickname) {
    var number = NEXT.incrementAndGet();
    var username = "resident" + number;
    var phone = LoginName.phone(new Phone("86136" + number));
    var email = LoginName.email(username + "@example.org");
    var member = NewMember.ordinary(nickname, "林小雨", LoginName.username(username), phone, email);
    var hash = server.bean(Passwords.class).hash(PASSWORD);
    var account =
        server
            .bean(TransactionTemplate.class)
            .execute(_ -> server.bean(Foundation.class).found(member, hash).orElseThrow());
    return new Resident(server, account, username);
  }

  Member member() {
    return server.bean(Members.class).byId(account).orElseThrow();
  }

  boolean isMember() {
    return server.bean(Members.class).byId(account).isPresent();
  }

  SignIn.Outcome signIn(String password) {
    return server.bean(SignIn.class).withPassword(username, password, SessionKind.CARE, HOME);
  }

  String token() {
    return ((SignIn.Outcome.SignedIn) signIn(PASSWORD)).token();
  }
}

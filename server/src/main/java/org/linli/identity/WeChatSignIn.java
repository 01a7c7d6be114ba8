package org.linli.identity;

import java.util.Optional;
import org.linli.platform.WeChat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing in as a user of WeChat. Its id of a user is no secret: it counts only for the client that
 * has just shown WeChat's own code for it, and never in place of a second factor.
 */
@Component
public class WeChatSignIn {
  private final WeChat weChat;
  private final Codes codes;
  private final CheckedCodes checked;
  private final WeChatUsers users;
  private final SignIn signIn;
  private final SecondFactor second;
  private final MailSignUp signUp;
  private final LoginNames names;
  private final Sessions sessions;
  private final TransactionTemplate transaction;

  WeChatSignIn(
      WeChat weChat,
      Codes codes,
      CheckedCodes checked,
      WeChatUsers users,
      SignIn signIn,
      SecondFactor second,
      MailSignUp signUp,
      LoginNames names,
      Sessions sessions,
      TransactionTemplate transaction) {
    this.weChat = weChat;
    this.codes = codes;
    this.checked = checked;
    this.users = users;
    this.signIn = signIn;
    this.second = second;
    this.signUp = signUp;
    this.names = names;
    this.sessions = sessions;
    this.transaction = transaction;
  }

  /** What came of signing in or up. */
  public sealed interface Outcome {
    /** The new session's token. */
    record SignedIn(String token) implements Outcome {}

    /** Nobody has bound this user, or the client has not shown that he is him. */
    record NotBound() implements Outcome {}

    /** No account could be made. */
    record NotCreated() implements Outcome {}

    /** The account with this address belongs to another user of WeChat. */
    record AddressTaken() implements Outcome {}

    /** The account with this address has another password. */
    record WrongPassword() implements Outcome {}
  }

  /** Whether there is a mini-program at all. */
  public boolean configured() {
    return weChat.configured();
  }

  /** WeChat's id of the user who shows this code, which counts for the client from now on. */
  public Optional<String> show(String code, Client client) {
    var openid = weChat.openid(code);
    openid.ifPresent(id -> {
      codes.keep("wechat", Purpose.WECHAT, id, Shown.code(codes.randomText()), client);
      checked.note(Purpose.WECHAT, id, client);
    });
    return openid;
  }

  /** Signs in the member who has bound this user. */
  public Outcome enter(String openid, Client client) {
    return transaction.execute(_ ->
        users
            .account(openid)
            .filter(account -> !second.isOnThroughout(account))
            .filter(_ -> checked.use(Purpose.WECHAT, openid, client))
            .<Outcome>map(
                account -> new Outcome.SignedIn(sessions.open(account, SessionKind.QUESTIONS)))
            .orElseGet(Outcome.NotBound::new));
  }

  /** Binds the user to the account with this address, which is made where there is none. */
  public Outcome bind(
      String openid, String email, String password, String nickname, Client client) {
    if (!checked.shown(Purpose.WECHAT, openid, client)) {
      return new Outcome.NotBound();
    }
    var created = signUp.signUp(email, password, nickname, client);
    return switch (created) {
      case UNFIT, TOO_MANY_FROM_CLIENT -> new Outcome.NotCreated();
      case SIGNED_UP -> bound(openid, email, client);
      case TAKEN -> known(openid, email, password, client);
    };
  }

  private Outcome known(String openid, String email, String password, Client client) {
    var account = names.owner(LoginName.email(email));
    if (account.filter(owner -> isHis(owner, password, client)).isEmpty()) {
      return new Outcome.WrongPassword();
    }
    return users.isBound(account.get()) ? new Outcome.AddressTaken() : bound(openid, email, client);
  }

  private boolean isHis(long account, String password, Client client) {
    return !second.isOn(account) && signIn.proved(account, password, client).isPresent();
  }

  private Outcome bound(String openid, String email, Client client) {
    return transaction.execute(_ ->
        names
            .owner(LoginName.email(email))
            .filter(account -> !second.isOnThroughout(account))
            .filter(account -> users.bind(openid, account))
            .filter(_ -> checked.use(Purpose.WECHAT, openid, client))
            .<Outcome>map(
                account -> new Outcome.SignedIn(sessions.open(account, SessionKind.QUESTIONS)))
            .orElseGet(Outcome.NotBound::new));
  }
}

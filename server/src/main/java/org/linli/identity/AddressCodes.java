package org.linli.identity;

import org.springframework.stereotype.Component;

/** Sends codes to telephones and mailboxes for any one operation of an account's owner. */
@Component
public class AddressCodes {
  private final SmsCodes smsCodes;
  private final EmailCodes emailCodes;

  AddressCodes(SmsCodes smsCodes, EmailCodes emailCodes) {
    this.smsCodes = smsCodes;
    this.emailCodes = emailCodes;
  }

  /** What came of asking. */
  public enum Outcome {
    SENT,
    TOO_SOON,
    NOT_SENT
  }

  /** Sends a code that serves once. */
  public Outcome send(Address address, Client client) {
    return send(address, Purpose.ACCOUNT, client);
  }

  /** Sends a code that makes the address its reader's own. */
  public Outcome sendToBind(Address address, Client client) {
    return send(address, Purpose.BIND, client);
  }

  boolean sendReset(Address address, Client client) {
    return send(address, Purpose.RESET, client) == Outcome.SENT;
  }

  private Outcome send(Address address, Purpose purpose, Client client) {
    return switch (address) {
      case Address.Telephone(var phone) ->
          switch (smsCodes.send(phone, purpose, client)) {
            case SmsCodes.Outcome.Sent _ -> Outcome.SENT;
            case SmsCodes.Outcome.Refused _ -> Outcome.NOT_SENT;
            case SmsCodes.Outcome.TooSoon(),
                SmsCodes.Outcome.TooManyToday(),
                SmsCodes.Outcome.TooManyFromClient() ->
                Outcome.TOO_SOON;
          };
      case Address.Mailbox(var email) ->
          switch (emailCodes.send(email, purpose, client)) {
            case EmailCodes.Outcome.Sent() -> Outcome.SENT;
            case EmailCodes.Outcome.NotSent() -> Outcome.NOT_SENT;
            case EmailCodes.Outcome.TooSoon(), EmailCodes.Outcome.TooManyFromClient() ->
                Outcome.TOO_SOON;
          };
    };
  }
}

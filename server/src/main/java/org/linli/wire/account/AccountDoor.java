package org.linli.wire.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linli.identity.Sessions;
import org.linli.platform.Busy;
import org.linli.wire.Bodies;
import org.linli.wire.ParameterReader;
import org.linli.wire.Requests;
import org.linli.wire.SessionTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Reads the parameters and the session, and sees that every answer has its error number. */
@Component
class AccountDoor {
  private static final Logger log = LoggerFactory.getLogger(AccountDoor.class);
  private final ParameterReader reader;
  private final SessionTokens tokens;
  private final Sessions sessions;

  AccountDoor(ParameterReader reader, SessionTokens tokens, Sessions sessions) {
    this.reader = reader;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  /** Answers an operation. */
  Map<String, Object> answer(
      HttpServletRequest request, Function<AccountCall, Map<String, Object>> operation) {
    try {
      return operation.apply(call(request));
    } catch (Busy | OutOfMemoryError full) {
      log.warn("An operation found no room: {}", full.toString());
    } catch (DataAccessException | TransactionException e) {
      log.error("An operation was not done: {}", e.toString());
    } catch (RuntimeException e) {
      log.error("An operation failed", e);
    }
    return AccountAnswer.error(AccountAnswer.OUT_OF_ORDER);
  }

  /** Answers an operation that tells nothing but its error number. */
  Map<String, Object> number(HttpServletRequest request, Function<AccountCall, Integer> operation) {
    return answer(request, call -> AccountAnswer.error(operation.apply(call)));
  }

  private AccountCall call(HttpServletRequest request) {
    var carried = tokens.of(request);
    var known = carried.flatMap(sessions::account);
    var parameters = reader.read(request, known.isPresent() ? Bodies.PICTURE : Bodies.SMALL);
    var said = Optional.of(parameters.text("token"));
    var token = carried.or(() -> said.filter(text -> !text.isEmpty()));
    var account = carried.isPresent() ? known : token.flatMap(sessions::account);
    return new AccountCall(
        parameters, Requests.client(request), account.flatMap(_ -> token), account);
  }
}

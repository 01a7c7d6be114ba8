package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.linli.identity.Sessions;
import org.linli.platform.Busy;
import org.linli.wire.Bodies;
import org.linli.wire.ParameterReader;
import org.linli.wire.Parameters;
import org.linli.wire.SessionTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Reads what comes below v1, and sees that every answer has its code. */
@Component
class UserDoor {
  private static final Logger log = LoggerFactory.getLogger(UserDoor.class);
  private final ParameterReader reader;
  private final SessionTokens tokens;
  private final Sessions sessions;

  UserDoor(ParameterReader reader, SessionTokens tokens, Sessions sessions) {
    this.reader = reader;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  /** An operation that asks for no token. */
  Map<String, Object> open(
      HttpServletRequest request, Function<Parameters, Map<String, Object>> operation) {
    try {
      return operation.apply(reader.read(request, Bodies.SMALL));
    } catch (NeighbourRefusal refusal) {
      return UserAnswer.refused(refusal);
    } catch (DataAccessException | TransactionException e) {
      log.error("The database refused: {}", e.toString());
      return UserAnswer.refused(NeighbourRefusal.DATABASE);
    } catch (Busy | OutOfMemoryError full) {
      log.warn("An operation found no room: {}", full.toString());
      return UserAnswer.refused(NeighbourRefusal.UNKNOWN);
    } catch (RuntimeException e) {
      log.error("An operation failed", e);
      return UserAnswer.refused(NeighbourRefusal.UNKNOWN);
    }
  }

  /** An operation of the token's owner. */
  Map<String, Object> member(
      HttpServletRequest request, Function<Long, Map<String, Object>> operation) {
    return open(
        request,
        parameters -> {
          var token = tokens.of(request).orElseGet(() -> parameters.text("token"));
          if (token.isEmpty()) {
            throw NeighbourRefusal.NO_TOKEN;
          }
          return sessions
              .account(token)
              .map(operation)
              .orElseThrow(() -> NeighbourRefusal.BAD_TOKEN);
        });
  }
}

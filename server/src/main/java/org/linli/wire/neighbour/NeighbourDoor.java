package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.linli.identity.Sessions;
import org.linli.platform.Busy;
import org.linli.wire.SessionTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.JsonNode;

/** Opens the envelope: first the token, then its body, then its keys. */
@Component
class NeighbourDoor {
  private static final Logger log = LoggerFactory.getLogger(NeighbourDoor.class);
  private final NeighbourBody body;
  private final SessionTokens tokens;
  private final Sessions sessions;

  NeighbourDoor(NeighbourBody body, SessionTokens tokens, Sessions sessions) {
    this.body = body;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  /** Answers an operation of the token's owner. */
  NeighbourAnswer member(
      HttpServletRequest request, String type, BiFunction<NeighbourCall, Long, Object> operation) {
    return open(
        request,
        type,
        (call, actor) -> {
          var account = actor.get();
          return operation.apply(call.get(), account);
        });
  }

  /** Answers an operation that finds out itself whether it has to know who asks. */
  NeighbourAnswer open(
      HttpServletRequest request,
      String type,
      BiFunction<Supplier<NeighbourCall>, Supplier<Long>, Object> operation) {
    return guarded(
        NeighbourAnswer.NO_ID,
        () -> {
          var token = tokens.of(request).filter(text -> !text.isEmpty());
          var account = token.flatMap(sessions::account);
          var envelope = body.read(request, account.isPresent());
          var id = envelope.map(NeighbourDoor::id).orElse(NeighbourAnswer.NO_ID);
          return guarded(
              id,
              () -> {
                var done = operation.apply(() -> call(type, envelope), () -> actor(token, account));
                return NeighbourAnswer.successful(id, done);
              });
        });
  }

  private static NeighbourCall call(String type, Optional<JsonNode> envelope) {
    return NeighbourCall.of(type, envelope.orElseThrow(() -> NeighbourRefusal.JSON_KEY));
  }

  private static Long actor(Optional<String> token, Optional<Long> account) {
    return account.orElseThrow(() -> unknown(token));
  }

  private static NeighbourRefusal unknown(Optional<String> token) {
    return token.isPresent() ? NeighbourRefusal.BAD_TOKEN : NeighbourRefusal.NO_TOKEN;
  }

  private static JsonNode id(JsonNode envelope) {
    return envelope.has("id") ? envelope.get("id") : NeighbourAnswer.NO_ID;
  }

  private static NeighbourAnswer guarded(JsonNode id, Supplier<NeighbourAnswer> work) {
    try {
      return work.get();
    } catch (NeighbourRefusal refusal) {
      return NeighbourAnswer.of(id, refusal);
    } catch (Busy | OutOfMemoryError full) {
      log.warn("An operation found no room: {}", full.toString());
      return NeighbourAnswer.of(id, NeighbourRefusal.UNKNOWN);
    } catch (DataAccessException | TransactionException e) {
      log.error("The database refused: {}", e.toString());
      return NeighbourAnswer.of(id, NeighbourRefusal.DATABASE);
    } catch (RuntimeException e) {
      log.error("An operation failed", e);
      return NeighbourAnswer.of(id, NeighbourRefusal.UNKNOWN);
    }
  }
}

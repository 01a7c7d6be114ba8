package org.linli.wire.care;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linli.identity.Sessions;
import org.linli.platform.Busy;
import org.linli.wire.SessionTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.JsonNode;

/** Opens the envelope, and puts every answer and refusal into it. */
@Component
class CareDoor {
  private static final Logger log = LoggerFactory.getLogger(CareDoor.class);
  private final CareBody body;
  private final SessionTokens tokens;
  private final Sessions sessions;

  CareDoor(CareBody body, SessionTokens tokens, Sessions sessions) {
    this.body = body;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  /** An operation that asks for no token. */
  ResponseEntity<CareAnswer> open(
      HttpServletRequest request, Function<CareCall, Success> operation) {
    return guarded(CareAnswer.NO_ID, () -> enveloped(body.read(request), operation));
  }

  /** An operation whose member's token is looked at before its body. */
  ResponseEntity<CareAnswer> authorised(
      HttpServletRequest request, BiFunction<CareCall, Long, Success> operation) {
    return guarded(
        CareAnswer.NO_ID,
        () -> {
          var account = account(request);
          return enveloped(body.read(request), call -> operation.apply(call, account));
        });
  }

  /** An operation with a picture, of whoever or whatever the token stands for. */
  <T> ResponseEntity<CareAnswer> pictured(
      HttpServletRequest request,
      Function<HttpServletRequest, T> holder,
      BiFunction<CareCall, T, Success> operation) {
    return guarded(
        CareAnswer.NO_ID,
        () -> {
          var actor = holder.apply(request);
          return enveloped(body.readPicture(request), call -> operation.apply(call, actor));
        });
  }

  /** An operation without a body. */
  ResponseEntity<CareAnswer> bodiless(Supplier<Success> operation) {
    return guarded(CareAnswer.NO_ID, () -> success(CareAnswer.NO_ID, operation.get()));
  }

  /** The account whose token the request carries, or -101. */
  long account(HttpServletRequest request) {
    return account(request, CareRefusal.BAD_TOKEN);
  }

  /** The account whose token the request carries, or this refusal. */
  long account(HttpServletRequest request, CareRefusal unknown) {
    var token = tokens.of(request).orElseThrow(() -> CareRefusal.NO_TOKEN);
    return sessions.account(token).orElseThrow(() -> unknown);
  }

  private static ResponseEntity<CareAnswer> enveloped(
      JsonNode envelope, Function<CareCall, Success> operation) {
    var id = CareCall.id(envelope);
    return guarded(id, () -> success(id, operation.apply(CareCall.of(envelope))));
  }

  private static ResponseEntity<CareAnswer> success(BigInteger id, Success success) {
    return ResponseEntity.ok(new CareAnswer(id, 0, success.message(), success.data()));
  }

  private static ResponseEntity<CareAnswer> guarded(
      BigInteger id, Supplier<ResponseEntity<CareAnswer>> work) {
    try {
      return work.get();
    } catch (CareRefusal refusal) {
      return refused(id, refusal);
    } catch (Busy | OutOfMemoryError full) {
      log.warn("An operation found no room: {}", full.toString());
      return refused(id, CareRefusal.UNKNOWN);
    } catch (DataAccessException | TransactionException e) {
      log.error("The database refused: {}", e.toString());
      return refused(id, CareRefusal.DATABASE);
    } catch (RuntimeException e) {
      log.error("An operation failed", e);
      return refused(id, CareRefusal.UNKNOWN);
    }
  }

  private static ResponseEntity<CareAnswer> refused(BigInteger id, CareRefusal refusal) {
    var http = refusal == CareRefusal.TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.OK;
    return ResponseEntity.status(http).body(CareAnswer.of(id, refusal));
  }
}

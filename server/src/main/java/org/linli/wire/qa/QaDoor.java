package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.linli.identity.Sessions;
import org.linli.identity.Standing;
import org.linli.platform.Busy;
import org.linli.platform.Settings;
import org.linli.wire.Bodies;
import org.linli.wire.ParameterReader;
import org.linli.wire.Requests;
import org.linli.wire.SessionTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Reads the parameters and the token, and sees that every answer has its code. */
@Component
class QaDoor {
  private static final Logger log = LoggerFactory.getLogger(QaDoor.class);
  private final ParameterReader reader;
  private final SessionTokens tokens;
  private final Sessions sessions;
  private final Standing standing;
  private final Settings settings;

  QaDoor(
      ParameterReader reader,
      SessionTokens tokens,
      Sessions sessions,
      Standing standing,
      Settings settings) {
    this.reader = reader;
    this.tokens = tokens;
    this.sessions = sessions;
    this.standing = standing;
    this.settings = settings;
  }

  /** Answers an operation that asks for no token. */
  Map<String, Object> open(
      HttpServletRequest request, Function<QaCall, Map<String, Object>> operation) {
    return answer(request, Bodies.SMALL, operation);
  }

  /** The same for one that takes a picture of anybody. */
  Map<String, Object> openToPictures(
      HttpServletRequest request, Function<QaCall, Map<String, Object>> operation) {
    return answer(request, Bodies.PICTURE, operation);
  }

  /** Answers an operation of the token's owner, and unknown users with 0. */
  Map<String, Object> member(
      HttpServletRequest request, BiFunction<QaCall, Long, Map<String, Object>> operation) {
    return open(
        request,
        call ->
            call.account()
                .map(account -> operation.apply(call, account))
                .orElseGet(QaAnswer::unknownUser));
  }

  /** The same for what a banned member may not do. */
  Map<String, Object> author(
      HttpServletRequest request, BiFunction<QaCall, Long, Map<String, Object>> operation) {
    return member(
        request,
        (call, account) ->
            standing.mayWrite(account) ? operation.apply(call, account) : QaAnswer.unknownUser());
  }

  /** The same for what somebody posts, who has passed the entry quiz. */
  Map<String, Object> poster(
      HttpServletRequest request, BiFunction<QaCall, Long, Map<String, Object>> operation) {
    return member(
        request,
        (call, account) ->
            standing.mayPost(account) ? operation.apply(call, account) : QaAnswer.unknownUser());
  }

  /** Whose token a request carries, if he may write. */
  Optional<Long> author(QaCall call) {
    return call.account().filter(standing::mayWrite);
  }

  /** The same if he may post. */
  Optional<Long> poster(QaCall call) {
    return call.account().filter(standing::mayPost);
  }

  /** The same for what only administrators may do; for others it does not exist. */
  Map<String, Object> administrator(
      HttpServletRequest request, BiFunction<QaCall, Long, Map<String, Object>> operation) {
    return staff(request, standing::administers, operation);
  }

  /** The same for what those may do, too, who look after what members write. */
  Map<String, Object> moderator(
      HttpServletRequest request, BiFunction<QaCall, Long, Map<String, Object>> operation) {
    return staff(request, standing::mayModerate, operation);
  }

  /** The same for what those may do, too, who look after who members are. */
  Map<String, Object> verifier(
      HttpServletRequest request, BiFunction<QaCall, Long, Map<String, Object>> operation) {
    return staff(request, standing::mayVerify, operation);
  }

  /** The same for what those may do, too, who look after money that goes out. */
  Map<String, Object> accountant(
      HttpServletRequest request, BiFunction<QaCall, Long, Map<String, Object>> operation) {
    return staff(request, standing::mayKeepAccounts, operation);
  }

  private Map<String, Object> staff(
      HttpServletRequest request,
      LongPredicate may,
      BiFunction<QaCall, Long, Map<String, Object>> operation) {
    return member(
        request,
        (call, account) ->
            may.test(account) ? operation.apply(call, account) : QaAnswer.unknownUser());
  }

  private Map<String, Object> answer(
      HttpServletRequest request, int most, Function<QaCall, Map<String, Object>> operation) {
    try {
      return operation.apply(call(request, most));
    } catch (Busy | OutOfMemoryError full) {
      log.warn("An operation found no room: {}", full.toString());
    } catch (DataAccessException | TransactionException e) {
      log.error("An operation was not done: {}", e.toString());
    } catch (RuntimeException e) {
      log.error("An operation failed", e);
    }
    return QaAnswer.of(QaAnswer.OUT_OF_ORDER, "busy, please try again");
  }

  private QaCall call(HttpServletRequest request, int most) {
    var carried = tokens.of(request);
    var known = carried.flatMap(sessions::owner);
    var parameters = reader.read(request, known.isPresent() ? Bodies.PICTURE : most);
    var owner = carried.isPresent() ? known : sessions.owner(parameters.text("token"));
    return new QaCall(parameters, Requests.client(request), owner, Site.of(request, settings));
  }
}

package org.linli.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Prices as they are written, in yuan with two decimals at most. */
final class Price {
  private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,2})?");
  private static final double MOST_YUAN = 1e10;

  private Price() {}

  /** The price in fen, if it is one. */
  static Optional<Long> fen(JsonNode value) {
    return written(value)
        .filter(text -> WRITTEN.matcher(text).matches())
        .map(text -> new BigDecimal(text).movePointRight(2).longValueExact());
  }

  /** Only what is short is written out: a number may have a billion decimals. */
  private static Optional<String> written(JsonNode value) {
    if (value.isString()) {
      return Optional.of(value.stringValue());
    }
    return Optional.of(value)
        .filter(JsonNode::isNumber)
        .flatMap(JsonNode::decimalValueOpt)
        .filter(number -> number.signum() >= 0 && number.doubleValue() < MOST_YUAN)
        .map(BigDecimal::stripTrailingZeros)
        .filter(number -> number.scale() <= 2)
        .map(BigDecimal::toPlainString);
  }
}

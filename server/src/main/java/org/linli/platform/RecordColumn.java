package org.linli.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.support.JdbcUtils;

/** How one part of a record is read from a column. */
interface RecordColumn {

  Object read(ResultSet row, int column) throws SQLException;

  static RecordColumn of(Class<?> type) {
    if (type == Instant.class) {
      return RecordColumn::instant;
    }
    if (type.isEnum()) {
      return constant(type.getEnumConstants());
    }
    return type.isPrimitive() ? primitive(type) : plain(type);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    var time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }

  /** By name, or by number where the column holds numbers. */
  private static RecordColumn constant(Object[] constants) {
    return (row, column) ->
        switch (row.getObject(column)) {
          case null -> null;
          case Number place -> constants[place.intValue()];
          case Object name -> named(constants, name.toString());
        };
  }

  private static Object named(Object[] constants, String name) {
    for (var constant : constants) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalStateException("no constant " + name);
  }

  private static RecordColumn primitive(Class<?> type) {
    return (row, column) -> {
      var value = JdbcUtils.getResultSetValue(row, column, type);
      if (value == null) {
        throw new IllegalStateException("nothing in column " + column + " for a " + type);
      }
      return value;
    };
  }

  private static RecordColumn plain(Class<?> type) {
    return (row, column) ->
        DefaultConversionService.getSharedInstance()
            .convert(JdbcUtils.getResultSetValue(row, column, type), type);
  }
}

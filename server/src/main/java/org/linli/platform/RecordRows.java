package org.linli.platform;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads the rows of one result into records, for what is read most. Spring's own mapper asks the
 * driver for names and types that it may not know, and every refusal is an exception.
 */
public final class RecordRows<R> implements RowMapper<R> {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };
  private final Shape shape;
  private int[] columns;

  private RecordRows(Class<R> type) {
    shape = SHAPES.get(type);
  }

  /** A mapper for one result, whose columns are called as the parts of this record. */
  public static <R extends Record> RecordRows<R> of(Class<R> type) {
    return new RecordRows<>(type);
  }

  private record Shape(Constructor<?> constructor, String[] names, RecordColumn[] parts) {

    static Shape of(Class<?> type) {
      var parts = type.getRecordComponents();
      var types = Arrays.stream(parts).map(part -> part.getType()).toArray(Class<?>[]::new);
      try {
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return new Shape(
            constructor,
            Arrays.stream(parts).map(part -> bare(part.getName())).toArray(String[]::new),
            Arrays.stream(types).map(RecordColumn::of).toArray(RecordColumn[]::new));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public R mapRow(ResultSet row, int number) throws SQLException {
    if (columns == null) {
      columns = columns(row);
    }
    var values = new Object[columns.length];
    for (var i = 0; i < values.length; i++) {
      values[i] = shape.parts[i].read(row, columns[i]);
    }
    return (R) BeanUtils.instantiateClass(shape.constructor, values);
  }

  private int[] columns(ResultSet row) throws SQLException {
    var found = found(row);
    return Arrays.stream(shape.names)
        .mapToInt(name -> {
          if (!found.containsKey(name)) {
            throw new IllegalStateException("no column for " + name + " of " + shape.constructor);
          }
          return found.get(name);
        })
        .toArray();
  }

  private static Map<String, Integer> found(ResultSet row) throws SQLException {
    var meta = row.getMetaData();
    var labels = new String[meta.getColumnCount()];
    for (var i = 0; i < labels.length; i++) {
      labels[i] = bare(meta.getColumnLabel(i + 1));
    }
    return IntStream.range(0, labels.length)
        .boxed()
        .collect(toMap(i -> labels[i], i -> i + 1, (first, _) -> first));
  }

  private static String bare(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }
}

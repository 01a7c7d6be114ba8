package org.linli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Asks the database how it would run each query, before it is run. */
public final class Explained extends AbstractDataSource {
  private final DataSource source;
  private final List<String> plan = new ArrayList<>();

  public Explained(DataSource source) {
    this.source = source;
  }

  public JdbcClient client() {
    return JdbcClient.create(this);
  }

  /** The plan of the only query since this was asked last. */
  public String plan() {
    var last = plan.stream().collect(Collectors.joining("\n"));
    plan.clear();
    return last;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var connection = source.getConnection();
    return proxy(
        Connection.class,
        (method, arguments) ->
            method.getName().equals("prepareStatement") && arguments.length == 1
                ? watched(connection, (String) arguments[0])
                : invoke(connection, method, arguments));
  }

  @Override
  public Connection getConnection(String user, String password) {
    throw new UnsupportedOperationException();
  }

  private PreparedStatement watched(Connection connection, String sql) throws SQLException {
    var statement = connection.prepareStatement(sql);
    var explained = connection.prepareStatement("explain " + sql);
    return proxy(
        PreparedStatement.class,
        (method, arguments) -> {
          if (method.getName().startsWith("set") && method.getParameterCount() > 1) {
            invoke(explained, method, arguments);
          } else if (method.getName().equals("executeQuery")) {
            note(explained);
          }
          return invoke(statement, method, arguments);
        });
  }

  private void note(PreparedStatement explained) throws SQLException {
    try (explained;
        var lines = explained.executeQuery()) {
      while (lines.next()) {
        plan.add(lines.getString(1));
      }
    }
  }

  private interface Call {
    Object answer(Method method, Object[] arguments) throws SQLException;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> call.answer(method, arguments)));
  }

  private static Object invoke(Object on, Method method, Object[] arguments) throws SQLException {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw new SQLException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}

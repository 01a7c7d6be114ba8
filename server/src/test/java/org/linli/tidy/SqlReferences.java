package org.linli.tidy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what SQL names in the place of a table, view, index or schema, and qualified functions. */
final class SqlReferences {

  enum Use {
    READS,
    WRITES,
    DEFINES,
    CALLS
  }

  /** A name as it is written: empty where the text ends before it, with gaps where it has any. */
  record Reference(Use use, String name) {}

  private static final Set<String> QUERY = words("select with values insert update delete merge");
  private static final Set<String> VERBS =
      words("select insert update delete merge create alter drop comment lock copy revoke");
  private static final Set<String> BEFORE_STATEMENT =
      Set.of("", ";", "(", ")", "begin", "then", "else", "loop");
  private static final Set<String> BEFORE_OBJECT =
      words("create alter drop replace materialized temp temporary unlogged recursive lock");
  private static final Set<String> PAST = words("only lateral if not exists table concurrently");
  private static final Set<String> AFTER_LIST =
      words(
          "where group order having limit offset set returning window union intersect except"
              + " fetch for select values");

  private final List<String> tokens;
  private final Set<String> withNames = new HashSet<>();
  private final List<Reference> found = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>(List.of(new Level(true)));
  private int at;

  /** What is known between one pair of parentheses. */
  private static final class Level {

    private final boolean query;
    private String verb = "";
    private Use expected;
    private Use expectedAfterComma;
    private boolean schema;

    Level(boolean query) {
      this.query = query;
    }

    void expect(Use use) {
      expected = use;
      expectedAfterComma = null;
    }

    void expectList(Use use) {
      expected = use;
      expectedAfterComma = use;
    }

    void expectIf(boolean condition, Use use) {
      if (condition) {
        expect(use);
      }
    }
  }

  private SqlReferences(String text) {
    tokens = Sql.tokens(text);
  }

  static List<Reference> in(String text) {
    var references = new SqlReferences(text);
    references.readWithNames();
    references.read();
    return references.found;
  }

  private void readWithNames() {
    for (at = 2; at < tokens.size(); at++) {
      if (token(0).equals("as") && Set.of("(", "not", "materialized").contains(token(1))) {
        var name =
            token(-1).equals(")") ? at - 1 - tokens.subList(0, at).reversed().indexOf("(") : at;
        if (name >= 2 && Set.of("with", "recursive", ",").contains(tokens.get(name - 2))) {
          withNames.add(tokens.get(name - 1));
        }
      }
    }
  }

  private void read() {
    for (at = 0; at < tokens.size(); at++) {
      var level = levels.element();
      switch (token(0)) {
        case "(" -> open(level);
        case ")" -> close();
        case ";" -> levels.stream().toList().forEach(open -> close());
        case "," -> level.expected = level.expectedAfterComma;
        case String body when body.matches("[$]\\w*[$][\\s\\S]*[$]") ->
            found.addAll(in(inside(body)));
        case String word when level.expected == null -> keyword(word, level);
        case String word when !PAST.contains(word) -> name(level);
        default -> {}
      }
    }
    levels.stream().toList().forEach(open -> close());
  }

  private void open(Level level) {
    var inner = new Level(level.expected != null || QUERY.contains(token(1)));
    if (level.expected != null && !QUERY.contains(token(1))) {
      inner.expectList(level.expected);
    }
    level.expected = null;
    levels.push(inner);
  }

  private void close() {
    var closed = levels.pop();
    if (closed.expected != null) {
      found.add(new Reference(closed.expected, ""));
    }
    if (levels.isEmpty()) {
      levels.push(new Level(true));
    }
  }

  private void name(Level level) {
    var use = level.expected;
    var name = qualified();
    level.expected = null;
    if (use == Use.READS && token(1).equals("(")) {
      call(name);
    } else if (!withNames.contains(name)) {
      found.add(new Reference(use, level.schema ? name + ".*" : name));
    }
    level.schema = false;
  }

  private void call(String name) {
    if (name.contains(".")) {
      found.add(new Reference(Use.CALLS, name));
    }
  }

  private void keyword(String word, Level level) {
    var starts = BEFORE_STATEMENT.contains(token(-1));
    if (starts && VERBS.contains(word)) {
      level.verb = word;
    }
    if (AFTER_LIST.contains(word)) {
      level.expectedAfterComma = null;
    }
    switch (word) {
      case "from" -> from(level);
      case "join" -> level.expected = Use.READS;
      case "into" -> level.expectIf(Set.of("insert", "merge").contains(token(-1)), Use.WRITES);
      case "update" -> level.expectIf(starts && !token(1).equals("set"), Use.WRITES);
      case "copy" -> level.expectIf(starts && !token(1).equals("("), Use.WRITES);
      case "references", "inherits" -> level.expect(Use.DEFINES);
      case "of" -> level.expectIf(token(-1).equals("partition"), Use.DEFINES);
      case "truncate" -> truncate(starts, level);
      case "using" -> using(level);
      case "table", "view", "sequence", "type", "function", "procedure", "schema" ->
          object(word, level);
      case "column" -> level.expectIf(isCommented(level), Use.DEFINES);
      case "index" -> index(level);
      case "on" -> level.expectIf(level.verb.equals("index"), Use.DEFINES);
      default -> {
        var name = qualified();
        if (token(1).equals("(")) {
          call(name);
        }
      }
    }
  }

  private void from(Level level) {
    if (!level.query
        || token(-1).equals("distinct")
        || Set.of("copy", "revoke").contains(level.verb)) {
      return;
    }
    if (token(-1).equals("delete")) {
      level.expect(Use.WRITES);
    } else {
      level.expectList(Use.READS);
    }
  }

  private void truncate(boolean starts, Level level) {
    if (starts) {
      level.expectList(Use.WRITES);
    }
  }

  private void using(Level level) {
    var lists = Set.of("delete", "merge").contains(level.verb);
    if (lists && !(token(1).equals("(") && !QUERY.contains(token(2)))) {
      level.expectList(Use.READS);
    }
  }

  private void object(String word, Level level) {
    if (isCommented(level) || BEFORE_OBJECT.contains(token(-1))) {
      level.schema = word.equals("schema");
      if (Set.of("drop", "lock").contains(level.verb)) {
        level.expectList(level.verb.equals("lock") ? Use.WRITES : Use.DEFINES);
      } else {
        level.expect(Use.DEFINES);
      }
    }
  }

  private boolean isCommented(Level level) {
    return token(-1).equals("on") && level.verb.equals("comment");
  }

  private void index(Level level) {
    if (Set.of("create", "unique").contains(token(-1))) {
      level.verb = "index";
    } else {
      object("index", level);
    }
  }

  /** Moves to the last part of the name that begins here. */
  private String qualified() {
    var name = new StringBuilder(token(0));
    while (token(1).equals(".")) {
      name.append('.').append(token(2));
      at += 2;
    }
    return name.toString().replace("\"", "");
  }

  private String token(int ahead) {
    var index = at + ahead;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
  }

  private static String inside(String body) {
    var tag = body.indexOf('$', 1) + 1;
    return body.substring(tag, body.length() - tag);
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}

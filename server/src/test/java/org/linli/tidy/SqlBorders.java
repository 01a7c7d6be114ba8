package org.linli.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.tidy.SqlReferences.Reference;
import org.linli.tidy.SqlReferences.Use;
import org.linli.tidy.SqlTexts.Text;

/**
 * SQL stays in its own schema: statements may read the published views beside it, migrations not.
 */
final class SqlBorders {

  static final Set<String> PUBLISHED = Set.of("identity.member_card", "catalogue.item_card");

  private static final Set<String> SYSTEM = Set.of("pg_catalog", "information_schema");
  private static final Pattern MIGRATION =
      Pattern.compile("server/src/main/resources/db/([^/]+)/.*");
  private static final Pattern TRIGGER =
      Pattern.compile("create (?:or replace )?(?:constraint |event )?trigger ");
  private static final Pattern CLOCK_IN_UPSERT =
      Pattern.compile(
          "do update set [^;]*?(?:(?:now|\\w+_timestamp) \\(|current_timestamp|current_date)");

  private SqlBorders() {}

  static List<String> ofSource(JavaSource source) {
    var schema = schemaOf(source.packageName());
    var faults = new ArrayList<String>();
    for (var text : SqlTexts.of(source)) {
      faults.addAll(of(text, schema, PUBLISHED));
    }
    return faults;
  }

  static List<String> ofMigrations(Map<String, String> texts) {
    var faults = new ArrayList<String>();
    texts.forEach((name, sql) -> faults.addAll(ofMigration(new Text(name, sql))));
    return faults;
  }

  private static List<String> ofMigration(Text text) {
    var folder = MIGRATION.matcher(text.place());
    if (!folder.matches() || !Modules.SCHEMAS.contains(folder.group(1))) {
      return List.of(text.place() + " belongs to no domain: db/<domain>/ is the place");
    }
    return of(text, folder.group(1), Set.of());
  }

  private static List<String> of(Text text, String schema, Set<String> published) {
    var faults = new ArrayList<String>();
    for (var reference : SqlReferences.in(text.sql())) {
      var fault = fault(reference, schema, published);
      if (!fault.isEmpty()) {
        faults.add(text.place() + " " + fault);
      }
    }
    var words = String.join(" ", Sql.tokens(text.sql()));
    if (TRIGGER.matcher(words).find()) {
      faults.add(text.place() + " creates a trigger");
    }
    if (CLOCK_IN_UPSERT.matcher(words).find()) {
      faults.add(text.place() + " asks the clock in an upsert: pass the time as a parameter");
    }
    return faults;
  }

  private static String fault(Reference reference, String schema, Set<String> published) {
    var name = reference.name();
    if (name.isEmpty() || name.contains(Sql.GAP)) {
      return "does not write out which table it means";
    }
    if (!name.contains(".")) {
      return "names " + name + " without its schema";
    }
    if (!Modules.SCHEMAS.contains(schema)) {
      return "names %s, but a door holds no SQL".formatted(name);
    }
    var named = name.substring(0, name.indexOf('.'));
    var allowed =
        named.equals(schema)
            || named.equals("pg_temp")
            || SYSTEM.contains(named) && (schema.equals("platform") || reference.use() == Use.CALLS)
            || reference.use() == Use.CALLS && !Modules.SCHEMAS.contains(named)
            || reference.use() == Use.READS && published.contains(name);
    return allowed ? "" : "names %s, which is not %s's".formatted(name, schema);
  }

  /** The first package below org.linli; a door's or the main class's names no schema. */
  private static String schemaOf(String packageName) {
    var parts = packageName.split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }
}

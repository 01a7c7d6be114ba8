package org.linli.tidy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compiled classes call only what their module may call. */
final class Arrows {

  private static final String OURS = "org.linli.";
  private static final Set<String> LIBRARIES = Set.of("text", "recommend", "vision");
  private static final Pattern WEB =
      Pattern.compile("org\\.springframework\\.web\\..*|jakarta\\.servlet\\..*");
  private static final Pattern SQL =
      Pattern.compile("org\\.springframework\\.jdbc\\..*|javax?\\.sql\\..*");

  private Arrows() {}

  static JavaClasses read(Path classes) {
    return ArchConfiguration.withThreadLocalScope(configuration -> {
      configuration.setResolveMissingDependenciesFromClassPath(false);
      return new ClassFileImporter().importPath(classes);
    });
  }

  static List<String> faults(JavaClasses classes) {
    var faults = new TreeSet<String>();
    for (var from : classes) {
      if (isOurs(from)) {
        var module = module(from);
        if (Modules.calledBy(module).isEmpty()) {
          faults.add(name(from) + " stands in no known module");
        } else if (module.equals(Modules.ROOT) && !outermost(from).equals("Linli")) {
          faults.add(name(from) + " stands beside the main class");
        } else {
          from.getDirectDependenciesFromSelf().stream()
              .map(dependency -> dependency.getTargetClass().getBaseComponentType())
              .filter(to -> !mayCall(module, to))
              .forEach(to -> faults.add(name(from) + " may not call " + name(to)));
        }
      }
    }
    return new ArrayList<>(faults);
  }

  static List<String> cycles(JavaClasses classes) {
    return SlicesRuleDefinition.slices()
        .matching("org.linli.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .evaluate(classes)
        .getFailureReport()
        .getDetails();
  }

  private static boolean mayCall(String module, JavaClass to) {
    var called = to.getName();
    if (Modules.DOORS.contains(module) && SQL.matcher(called).matches()) {
      return false;
    }
    if (WEB.matcher(called).matches()) {
      return Modules.DOORS.contains(module) || module.equals("platform");
    }
    return !isOurs(to)
        || module.equals(module(to))
        || Modules.calledBy(module).orElseThrow().contains(module(to));
  }

  private static boolean isOurs(JavaClass type) {
    return type.getName().startsWith(OURS) && !LIBRARIES.contains(module(type));
  }

  /** The first package below org.linli; under wire the second too. */
  private static String module(JavaClass type) {
    var parts = name(type).split("\\.");
    if (parts.length == 1) {
      return Modules.ROOT;
    }
    return parts[0].equals("wire") && parts.length > 2 ? "wire." + parts[1] : parts[0];
  }

  private static String name(JavaClass type) {
    return type.getName().startsWith(OURS)
        ? type.getName().substring(OURS.length())
        : type.getName();
  }

  private static String outermost(JavaClass type) {
    return name(type).split("\\$")[0];
  }
}

package org.linli.tidy;

import static java.util.stream.Collectors.toSet;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.linli.tidy.Measure.Rule;

/** Main sources that nothing names: no other source, no resource, no framework. */
final class DeadFiles {

  /** What Spring or a benchmark harness finds by itself. */
  private static final Set<String> FOUND_BY_ANNOTATION =
      Set.of(
          "Benchmark",
          "Component",
          "Configuration",
          "ConfigurationProperties",
          "Controller",
          "ControllerAdvice",
          "Repository",
          "RestController",
          "RestControllerAdvice",
          "Service",
          "SpringBootApplication");

  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  private final List<Place> places = new ArrayList<>();

  /** A text that may name types: its package is empty for a resource, which names any. */
  private record Place(String name, String packageName, String text, Set<String> words) {

    boolean names(JavaSource source, String type) {
      var anywhere = packageName.isEmpty() || packageName.equals(source.packageName());
      return !name.equals(source.name())
          && words.contains(type)
          && (anywhere
              || text.contains(source.packageName() + "." + type)
              || text.contains("import " + source.packageName() + ".*"));
    }
  }

  private DeadFiles(List<JavaSource> sources, Map<String, String> resources) {
    for (var source : sources) {
      var code = Comments.blanked(source.text());
      places.add(new Place(source.name(), source.packageName(), code, words(code)));
    }
    resources.forEach((name, text) -> places.add(new Place(name, "", text, words(text))));
  }

  static List<Measure> among(List<JavaSource> sources, Map<String, String> resources) {
    var dead = new DeadFiles(sources, resources);
    return sources.stream()
        .filter(dead::isDead)
        .map(source -> new Measure(Rule.DEAD_FILE, source.name(), 1, 0))
        .toList();
  }

  private boolean isDead(JavaSource source) {
    return source.topTypes().stream().noneMatch(type -> isFound(type) || isNamed(source, type));
  }

  private boolean isNamed(JavaSource source, ClassTree type) {
    var name = type.getSimpleName().toString();
    return places.stream().anyMatch(place -> place.names(source, name));
  }

  private static boolean isFound(ClassTree type) {
    var methods =
        type.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .toList();
    return methods.stream().anyMatch(DeadFiles::isMain)
        || Stream.concat(
                type.getModifiers().getAnnotations().stream(),
                methods.stream().flatMap(method -> method.getModifiers().getAnnotations().stream()))
            .anyMatch(DeadFiles::finds);
  }

  private static boolean isMain(MethodTree method) {
    return method.getName().contentEquals("main")
        && method.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private static boolean finds(AnnotationTree annotation) {
    var name = annotation.getAnnotationType().toString();
    return FOUND_BY_ANNOTATION.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).collect(toSet());
  }
}

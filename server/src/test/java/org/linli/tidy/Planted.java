package org.linli.tidy;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Compiles a small project out of arrows: in "market.Order > group.Room" an order has a room. What
 * is named beside the project is planted too, unless the JDK has it.
 */
final class Planted {

  private Planted() {}

  static JavaClasses in(Path folder, String... arrows) {
    var types = new TreeMap<String, Set<String>>();
    for (var arrow : arrows) {
      var ends = Stream.of(arrow.split(" > ")).map(Planted::fullName).toList();
      ends.forEach(type -> types.computeIfAbsent(type, added -> new TreeSet<>()));
      types.get(ends.getFirst()).addAll(ends.subList(1, ends.size()));
    }
    types.keySet().removeIf(type -> type.matches("javax?\\..*"));
    var files = new ArrayList<String>();
    types.forEach((type, fields) -> files.add(write(folder, type, fields)));
    compile(folder, files);
    return Arrows.read(folder);
  }

  private static String fullName(String type) {
    return type.matches("(java|javax|jakarta|org)\\..*") ? type : "org.linli." + type;
  }

  private static String write(Path folder, String type, Set<String> fields) {
    var dot = type.lastIndexOf('.');
    var text = new StringBuilder("package " + type.substring(0, dot) + ";\n");
    text.append("public class ").append(type.substring(dot + 1)).append(" {\n");
    fields.forEach(
        field -> text.append("public " + field + " f" + field.replace('.', '_') + ";\n"));
    var file = folder.resolve(type.replace('.', '/') + ".java");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.append("}\n"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file.toString();
  }

  private static void compile(Path folder, List<String> files) {
    var words = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
    words.addAll(List.of("-cp", folder.toString()));
    words.addAll(files);
    var compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler.run(null, null, null, words.toArray(String[]::new)) != 0) {
      throw new IllegalArgumentException("cannot be compiled: " + files);
    }
  }
}

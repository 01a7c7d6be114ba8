package org.linli.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as the compiler reads it; nothing is resolved, so it may name what is not there. */
record JavaSource(String name, String text, CompilationUnitTree unit, SourcePositions positions) {

  static List<JavaSource> read(Map<String, String> texts) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = texts.entrySet().stream().map(TextFile::new).toList();
    var silent = new DiagnosticCollector<JavaFileObject>();
    var options = List.of("-proc:none");
    var task = (JavacTask) compiler.getTask(null, null, silent, options, null, files);
    var positions = Trees.instance(task).getSourcePositions();
    var sources = new ArrayList<JavaSource>();
    try {
      for (var unit : task.parse()) {
        var name = unit.getSourceFile().toUri().getPath().substring(1);
        sources.add(new JavaSource(name, texts.get(name), unit, positions));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return sources;
  }

  static JavaSource of(String name, String text) {
    return read(Map.of(name, text)).getFirst();
  }

  /** The main sources of every module; what only describes a package or module is no code. */
  static List<JavaSource> main() {
    return withCode(House.texts("src/main", ".java"));
  }

  static List<JavaSource> tests() {
    return withCode(House.texts("src/test", ".java"));
  }

  String module() {
    return name.substring(0, name.indexOf('/'));
  }

  String packageName() {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  List<ClassTree> topTypes() {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .toList();
  }

  static boolean isPublic(ClassTree type) {
    return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
  }

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private static List<JavaSource> withCode(Map<String, String> texts) {
    var kept = new TreeMap<>(texts);
    kept.keySet().removeIf(name -> name.matches(".*/(package|module)-info\\.java"));
    return read(kept);
  }

  private static final class TextFile extends SimpleJavaFileObject {

    private final String text;

    TextFile(Map.Entry<String, String> file) {
      super(URI.create("text:///" + file.getKey()), Kind.SOURCE);
      this.text = file.getValue();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}

package org.linli.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.tidy.Measure.Rule;

/** What one file measures: its lines, its types and its methods. */
final class SourceMeasures extends TreeScanner<Void, Void> {

  private static final Pattern BANNED_ENDING =
      Pattern.compile(".*(Impl|Utils?|Helper|Manager|DTO|VO|Mapper|Base|Common)");

  private final JavaSource source;
  private final CodeLines lines;
  private final List<Measure> types = new ArrayList<>();
  private final List<Measure> methods = new ArrayList<>();
  private final Deque<String> within = new ArrayDeque<>();
  private final int mostLines;
  private final int mostMethods;
  private final int mostMethodLines;

  private SourceMeasures(JavaSource source, int mostLines, int mostMethods, int mostMethodLines) {
    this.source = source;
    this.lines = new CodeLines(source);
    this.mostLines = mostLines;
    this.mostMethods = mostMethods;
    this.mostMethodLines = mostMethodLines;
    scan(source.unit(), null);
  }

  static SourceMeasures of(JavaSource source, Budget budget) {
    return new SourceMeasures(source, budget.fileLines(), budget.methods(), budget.methodLines());
  }

  static SourceMeasures ofTest(JavaSource source) {
    return new SourceMeasures(
        source, Budget.TEST_FILE_LINES, Integer.MAX_VALUE, Budget.TEST_METHOD_LINES);
  }

  Measure file() {
    return new Measure(Rule.FILE_LINES, source.name(), lines.count(), mostLines);
  }

  List<Measure> types() {
    return types;
  }

  List<Measure> methods() {
    return methods;
  }

  int commented() {
    return lines.commented();
  }

  @Override
  public Void visitClass(ClassTree type, Void none) {
    within.addLast(type.getSimpleName().toString());
    var count = (int) type.getMembers().stream().filter(MethodTree.class::isInstance).count();
    types.add(new Measure(Rule.METHODS_OF_TYPE, subject(), count, mostMethods));
    var banned = BANNED_ENDING.matcher(type.getSimpleName()).matches() ? 1 : 0;
    types.add(new Measure(Rule.NAME_ENDING, subject(), banned, 0));
    super.visitClass(type, none);
    within.removeLast();
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    if (method.getBody() != null) {
      within.addLast(method.getName().toString());
      methods.add(new Measure(Rule.METHOD_LINES, subject(), lines.count(method), mostMethodLines));
      super.visitMethod(method, none);
      within.removeLast();
    }
    return null;
  }

  private String subject() {
    return source.name() + "#" + String.join(".", within);
  }
}

package org.linli.tidy;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.BitSet;

/**
 * Which lines of a file are code: neither blank nor comment, and a text block of SQL or an
 * annotation is one line however long it is.
 */
final class CodeLines {

  private final JavaSource source;
  private final BitSet code = new BitSet();
  private final BitSet bodies = new BitSet();

  CodeLines(JavaSource source) {
    this.source = source;
    var lines = Comments.blanked(source.text()).split("\n", -1);
    for (var line = 0; line < lines.length; line++) {
      code.set(line + 1, !lines[line].isBlank());
    }
    new Folds().scan(source.unit(), null);
  }

  int count() {
    return code.cardinality();
  }

  int count(Tree tree) {
    return code.get(line(source.start(tree)), line(source.end(tree) - 1) + 1).cardinality();
  }

  /** Lines of comments, without those that document a declaration. */
  int commented() {
    var text = source.text();
    return Comments.of(text).stream()
        .filter(comment ->
            bodies.get(comment.from())
                || !(text.startsWith("/**", comment.from())
                    || text.startsWith("///", comment.from())))
        .mapToInt(comment -> line(comment.to() - 1) - line(comment.from()) + 1)
        .sum();
  }

  private int line(int offset) {
    return (int) source.unit().getLineMap().getLineNumber(offset);
  }

  private final class Folds extends TreeScanner<Void, Void> {

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void none) {
      fold(annotation);
      return super.visitAnnotation(annotation, none);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
      if (literal.getValue() instanceof String text && Sql.isSql(text)) {
        fold(literal);
      }
      return null;
    }

    @Override
    public Void visitBlock(BlockTree block, Void none) {
      bodies.set(source.start(block), source.end(block));
      return super.visitBlock(block, none);
    }

    private void fold(Tree tree) {
      code.clear(line(source.start(tree)) + 1, line(source.end(tree) - 1) + 1);
    }
  }
}

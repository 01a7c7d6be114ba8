package org.linli.tidy;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** The strings of a Java file that are SQL; what is added to a string at run time is a gap. */
final class SqlTexts extends TreeScanner<Void, Void> {

  /** Where a text stands, and the text. */
  record Text(String place, String sql) {}

  private final JavaSource source;
  private final List<Text> found = new ArrayList<>();

  private SqlTexts(JavaSource source) {
    this.source = source;
  }

  static List<Text> of(JavaSource source) {
    var texts = new SqlTexts(source);
    texts.scan(source.unit(), null);
    return texts.found;
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void none) {
    if (literal.getValue() instanceof String text) {
      keep(literal, text);
    }
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree sum, Void none) {
    if (sum.getKind() == Tree.Kind.PLUS) {
      keep(sum, joined(sum));
      return null;
    }
    return super.visitBinary(sum, none);
  }

  private String joined(ExpressionTree part) {
    return switch (part) {
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          joined(sum.getLeftOperand()) + joined(sum.getRightOperand());
      case ParenthesizedTree inner -> joined(inner.getExpression());
      case LiteralTree literal when literal.getValue() instanceof String text -> text;
      default -> {
        scan(part, null);
        yield Sql.GAP;
      }
    };
  }

  private void keep(Tree tree, String text) {
    if (Sql.isSql(text)) {
      var line = source.unit().getLineMap().getLineNumber(source.start(tree));
      found.add(new Text(source.name() + ":" + line, text));
    }
  }
}

package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.knowledge.Comment;

/** Comments as this document shows them: each kind with keys of its own. */
final class CommentView {
  private CommentView() {}

  static Map<String, Object> belowQuestion(Comment comment, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("qcommentID", comment.id());
    row.put("questionID", comment.targetId());
    Writer.describe(row, comment.author(), site);
    row.put("createtime", Moments.gmt(comment.createdAt()));
    return both(row, comment);
  }

  static Map<String, Object> belowAnswer(Comment comment, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("ID", comment.id());
    row.put("answerID", comment.targetId());
    Writer.introduce(row, comment.author(), site);
    row.put("create_time", Moments.gmt(comment.createdAt()));
    return both(row, comment);
  }

  private static Map<String, Object> both(Map<String, Object> row, Comment comment) {
    row.put("content", comment.content());
    row.put("agree", comment.agrees());
    row.put("usergroup", Group.of(comment.author().userGroup()));
    row.put("exp", comment.author().experience());
    row.put("level", comment.author().standing().number());
    row.put("state", States.number(comment.state()));
    return row;
  }
}

package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.knowledge.Answer;
import org.springframework.stereotype.Component;

/** Answers as this document shows them. */
@Component
class AnswerView {
  private static final int ANSWER = 1;
  private final TagLabels labels;
  private final AuthorView authors;
  private final Moments moments;

  AnswerView(TagLabels labels, AuthorView authors, Moments moments) {
    this.labels = labels;
    this.authors = authors;
    this.moments = moments;
  }

  /** An answer by itself. */
  Map<String, Object> whole(Answer answer, Site site) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", answer.id());
    Writer.introduce(view, answer.author(), site);
    view.put("content", answer.content());
    view.put("edit_time", moments.recent(answer.editedAt()));
    view.put("agree", answer.agrees());
    view.put("disagree", answer.disagrees());
    view.put("answer_type", type(answer));
    view.put("question_id", answer.questionId());
    view.put("question_title", answer.title());
    view.put("description", authors.description(answer.author()));
    view.put("group", Group.of(answer.author().userGroup()));
    view.put("tag", labels.among(List.of(answer.tags())).of(answer.tags()));
    view.put("collect", answer.collects());
    view.put("comment", answer.comments());
    view.put("state", States.number(answer.state()));
    return view;
  }

  /** Rows below their question, with the keys of the document and those that clients read. */
  List<Map<String, Object>> below(List<Answer> answers, Site site) {
    var known = labels.among(answers.stream().map(Answer::tags).toList());
    return answers.stream()
        .map(answer -> {
          var row = row(answer, site, moments.recent(answer.editedAt()));
          row.put("tags", known.of(answer.tags()));
          row.put("image", answer.pictures());
          row.put("comment", answer.comments());
          row.put("id", answer.id());
          row.put("user_id", answer.author().id());
          row.put("edit_time", row.get("edittime"));
          row.put("answer_type", type(answer));
          row.put("question_id", answer.questionId());
          return row;
        })
        .toList();
  }

  /** Rows of feeds. */
  List<Map<String, Object>> cards(List<Answer> answers, Site site) {
    var rows = below(answers, site);
    rows.forEach(row -> row.put("type", ANSWER));
    return rows;
  }

  /** Rows of somebody's own, whose times scripts read. */
  List<Map<String, Object>> ofOne(List<Answer> answers, Site site) {
    return answers.stream()
        .map(answer -> {
          var row = row(answer, site, Moments.gmt(answer.editedAt()));
          row.put("follow", answer.collects());
          row.put("comments", answer.comments());
          return row;
        })
        .toList();
  }

  /** The same with the tags of their questions. */
  List<Map<String, Object>> ofExpert(List<Answer> answers, Site site) {
    var known = labels.among(answers.stream().map(Answer::tags).toList());
    var rows = ofOne(answers, site);
    for (var place = 0; place < rows.size(); place++) {
      rows.get(place).put("tags", known.of(answers.get(place).tags()));
    }
    return rows;
  }

  /** Rows for administrators, with the beginning of the content. */
  List<Map<String, Object>> desk(List<Answer> answers, Site site) {
    var known = labels.among(answers.stream().map(Answer::tags).toList());
    return answers.stream()
        .map(answer -> {
          var row = row(answer, site, Moments.full(answer.editedAt()));
          row.put("content", Excerpt.of(answer.content()));
          row.put("tags", known.of(answer.tags()));
          row.put("status", States.text(answer.state()));
          return row;
        })
        .toList();
  }

  private static Map<String, Object> row(Answer answer, Site site, String edited) {
    var row = new LinkedHashMap<String, Object>();
    row.put("answerID", answer.id());
    row.put("questionID", answer.questionId());
    row.put("title", answer.title());
    row.put("content", answer.content());
    row.put("edittime", edited);
    row.put("agree", answer.agrees());
    row.put("disagree", answer.disagrees());
    row.put("answertype", type(answer));
    Writer.describe(row, answer.author(), site);
    row.put("state", States.number(answer.state()));
    return row;
  }

  private static int type(Answer answer) {
    return switch (answer.kind()) {
      case ORDINARY -> 0;
      case PRICED -> 1;
      case ADOPTED -> 2;
    };
  }
}

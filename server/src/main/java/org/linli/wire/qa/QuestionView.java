package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.knowledge.AnswerAccess;
import org.linli.knowledge.Question;
import org.springframework.stereotype.Component;

/** Questions as this document shows them. */
@Component
class QuestionView {
  private static final int QUESTION = 0;
  private final TagLabels labels;
  private final AnswerAccess access;
  private final Moments moments;

  QuestionView(TagLabels labels, AnswerAccess access, Moments moments) {
    this.labels = labels;
    this.access = access;
    this.moments = moments;
  }

  /** A question by itself. */
  Map<String, Object> whole(Question question, Site site) {
    var view = new LinkedHashMap<String, Object>();
    view.put("question_id", String.valueOf(question.id()));
    Writer.introduce(view, question.author(), site);
    view.put("title", question.title());
    view.put("description", question.description());
    view.put("edittime", moments.recent(question.editedAt()));
    view.put("tags", tags(List.of(question)).of(question.tags()));
    view.put("question_type", question.priced() ? 1 : 0);
    view.put("follow", question.follows());
    view.put("comment", question.comments());
    view.put("answer", question.answers());
    view.put("read", question.views());
    view.put("price", Yuan.of(question.priceFen()));
    view.put("allowed_user", groups(question));
    view.put("adopted", question.adoptedAnswerId() == null ? 0 : question.adoptedAnswerId());
    view.put("bounty", question.bounty().name().toLowerCase(Locale.ROOT));
    view.put("fee", question.bounty().seals() ? Yuan.of(access.fee(question)) : Yuan.of(0));
    view.put("state", States.number(question.state()));
    return view;
  }

  /** Rows whose tags are one text of ids. */
  List<Map<String, Object>> plain(List<Question> questions, Site site) {
    return questions.stream()
        .map(question -> {
          var row = row(question, site, moments.recent(question.editedAt()));
          row.put(
              "tags",
              question.tags().stream().map(String::valueOf).collect(Collectors.joining(",")));
          return row;
        })
        .toList();
  }

  /** Rows of feeds. */
  List<Map<String, Object>> cards(List<Question> questions, Site site) {
    var known = tags(questions);
    return questions.stream()
        .map(question -> {
          var row = row(question, site, moments.recent(question.editedAt()));
          row.put("tags", known.of(question.tags()));
          row.put("type", QUESTION);
          row.put("image", question.pictures());
          row.put("follow", question.follows());
          row.put("comment", question.comments());
          row.put("answer", question.answers());
          return row;
        })
        .toList();
  }

  /** Rows of somebody's own, whose times scripts read. */
  List<Map<String, Object>> ofOne(List<Question> questions, Site site) {
    var known = tags(questions);
    return questions.stream()
        .map(question -> {
          var row = row(question, site, Moments.gmt(question.editedAt()));
          row.put("tags", known.of(question.tags()));
          row.put("follow", question.follows());
          row.put("comments", question.comments());
          row.put("answer", question.answers());
          return row;
        })
        .toList();
  }

  /** Rows for administrators. */
  List<Map<String, Object>> desk(List<Question> questions, Site site) {
    var known = tags(questions);
    return questions.stream()
        .map(question -> {
          var row = row(question, site, Moments.full(question.editedAt()));
          row.put("tags", known.of(question.tags()));
          row.put("status", States.text(question.state()));
          return row;
        })
        .toList();
  }

  private static String groups(Question question) {
    return question.allowed().stream()
        .map(group -> String.valueOf(group.number()))
        .sorted()
        .collect(Collectors.joining(","));
  }

  private TagLabels.Known tags(List<Question> questions) {
    return labels.among(questions.stream().map(Question::tags).toList());
  }

  private static Map<String, Object> row(Question question, Site site, String edited) {
    var row = new LinkedHashMap<String, Object>();
    row.put("questionID", question.id());
    row.put("title", question.title());
    row.put("description", question.description());
    row.put("edittime", edited);
    Writer.describe(row, question.author(), site);
    row.put("state", States.number(question.state()));
    return row;
  }
}

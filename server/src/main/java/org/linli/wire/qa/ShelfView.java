package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.articles.Article;
import org.linli.discovery.Action;
import org.linli.knowledge.Answer;
import org.linli.knowledge.Question;
import org.springframework.stereotype.Component;

/** Content put by or looked at, in a few words. */
@Component
class ShelfView {
  private final TagLabels labels;
  private final Moments moments;

  ShelfView(TagLabels labels, Moments moments) {
    this.labels = labels;
    this.moments = moments;
  }

  List<Map<String, Object>> answers(List<Answer> answers) {
    return answers.stream()
        .map(answer -> {
          var row = row(answer.id(), answer.title(), answer.content());
          row.put("subtitle", "%d 点赞 · %d 评论".formatted(answer.agrees(), answer.comments()));
          row.put("action", moments.recent(answer.editedAt()));
          return row;
        })
        .toList();
  }

  List<Map<String, Object>> questions(List<Question> questions) {
    return questions.stream()
        .map(question -> {
          var row = row(question.id(), question.title(), question.description());
          row.put("subtitle", "%d 回答 · %d 评论".formatted(question.answers(), question.comments()));
          row.put("action", moments.recent(question.editedAt()));
          return row;
        })
        .toList();
  }

  List<Map<String, Object>> articles(List<Article> articles) {
    return articles.stream()
        .map(article -> {
          var row = row(article.id(), article.title(), article.description());
          row.put("subtitle", "");
          row.put("action", moments.recent(article.editedAt()));
          return row;
        })
        .toList();
  }

  /** Answers go by their own words, their question stands below. */
  List<Map<String, Object>> seenAnswers(List<Action> seen, Map<Long, Answer> answers) {
    var known = labels.among(answers.values().stream().map(Answer::tags).toList());
    return seen.stream()
        .filter(action -> answers.containsKey(action.targetId()))
        .map(action -> {
          var answer = answers.get(action.targetId());
          return seen(
              action, row(answer.id(), answer.content(), answer.title()), known.of(answer.tags()));
        })
        .toList();
  }

  List<Map<String, Object>> seenQuestions(List<Action> seen, Map<Long, Question> questions) {
    var known = labels.among(questions.values().stream().map(Question::tags).toList());
    return seen.stream()
        .filter(action -> questions.containsKey(action.targetId()))
        .map(action -> {
          var question = questions.get(action.targetId());
          var row = row(question.id(), question.title(), question.description());
          return seen(action, row, known.of(question.tags()));
        })
        .toList();
  }

  List<Map<String, Object>> seenArticles(List<Action> seen, Map<Long, Article> articles) {
    var known = labels.among(articles.values().stream().map(Article::tags).toList());
    return seen.stream()
        .filter(action -> articles.containsKey(action.targetId()))
        .map(action -> {
          var article = articles.get(action.targetId());
          var row = row(article.id(), article.title(), article.description());
          return seen(action, row, known.of(article.tags()));
        })
        .toList();
  }

  private static Map<String, Object> row(long id, String title, String headline) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", id);
    row.put("title", title);
    row.put("headline", headline);
    return row;
  }

  private static Map<String, Object> seen(
      Action action, Map<String, Object> row, List<TagLabel> tags) {
    row.put("targetID", action.targetId());
    row.put("actiontime", Moments.gmt(action.happenedAt()));
    row.put("tags", tags);
    return row;
  }
}

package org.linli.pages.admin.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.knowledge.Answer;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Comment;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.Comments;
import org.linli.knowledge.Question;
import org.linli.knowledge.Questions;
import org.linli.media.Prose;
import org.linli.moderation.Subject;
import org.springframework.stereotype.Component;

/** Sets content into its surroundings. */
@Component
class Scenes {
  private final Questions questions;
  private final Answers answers;
  private final Comments comments;
  private final ArticleScenes articles;
  private final DemandScenes demands;
  private final MessageScenes messages;
  private final GroupScenes groups;
  private final PostScenes posts;
  private final Excerpts excerpts;

  Scenes(
      Questions questions,
      Answers answers,
      Comments comments,
      ArticleScenes articles,
      DemandScenes demands,
      MessageScenes messages,
      GroupScenes groups,
      PostScenes posts,
      Excerpts excerpts) {
    this.questions = questions;
    this.answers = answers;
    this.comments = comments;
    this.articles = articles;
    this.demands = demands;
    this.messages = messages;
    this.groups = groups;
    this.posts = posts;
    this.excerpts = excerpts;
  }

  /** Nothing where the content is not there. */
  Optional<Scene> of(Subject subject) {
    var id = subject.id();
    return switch (subject.kind()) {
      case QUESTION -> questions.find(id, Reader.ADMINISTRATOR).map(this::of);
      case ANSWER -> answers.find(id, Reader.ADMINISTRATOR).map(this::of);
      case QUESTION_COMMENT -> comment(id, CommentPlace.QUESTION);
      case ANSWER_COMMENT -> comment(id, CommentPlace.ANSWER);
      case ARTICLE, ARTICLE_COMMENT -> articles.of(subject);
      case DEMAND -> demands.of(id);
      case MESSAGE -> messages.of(id);
      case GROUP_MESSAGE -> groups.of(id);
      case POST -> posts.of(id);
    };
  }

  private Scene of(Question question) {
    return new Scene(
        excerpts.marked(question.title() + "\n" + question.description()),
        new Prose(question.description()).html(),
        question.author(),
        question.anonymous(),
        question.state(),
        question.createdAt(),
        "/questions/" + question.id(),
        List.of());
  }

  private Scene of(Answer answer) {
    return new Scene(
        excerpts.marked(answer.content()),
        new Prose(answer.content()).html(),
        answer.author(),
        answer.anonymous(),
        answer.state(),
        answer.createdAt(),
        "/answers/" + answer.id(),
        above(answer.questionId()));
  }

  private Optional<Scene> comment(long id, CommentPlace place) {
    return comments
        .find(id, Reader.ADMINISTRATOR)
        .filter(one -> one.place() == place)
        .map(this::of);
  }

  private Scene of(Comment comment) {
    return new Scene(
        excerpts.marked(comment.content()),
        "",
        comment.author(),
        false,
        comment.state(),
        comment.createdAt(),
        below(comment) + "/comments",
        around(comment));
  }

  private static String below(Comment comment) {
    return switch (comment.place()) {
      case QUESTION -> "/questions/" + comment.targetId();
      case ANSWER -> "/answers/" + comment.targetId();
    };
  }

  private List<Scene.Above> around(Comment comment) {
    return switch (comment.place()) {
      case QUESTION -> above(comment.targetId());
      case ANSWER ->
          answers.find(comment.targetId(), Reader.ADMINISTRATOR).map(this::both).orElse(List.of());
    };
  }

  private List<Scene.Above> both(Answer answer) {
    var all = new ArrayList<>(above(answer.questionId()));
    all.add(new Scene.Above("answer", Excerpts.begin(answer.content()), "/answers/" + answer.id()));
    return all;
  }

  private List<Scene.Above> above(long question) {
    return questions.find(question, Reader.ADMINISTRATOR).stream()
        .map(one ->
            new Scene.Above(
                "question",
                one.title() + "\n" + Excerpts.begin(one.description()),
                "/questions/" + question))
        .toList();
  }
}

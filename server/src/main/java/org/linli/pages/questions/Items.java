package org.linli.pages.questions;

import java.util.List;
import java.util.Objects;
import org.linli.knowledge.Answer;
import org.linli.knowledge.AnswerAccess;
import org.linli.knowledge.AnswerMarks;
import org.linli.knowledge.Question;
import org.linli.media.Prose;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Excerpt;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.springframework.stereotype.Component;

/** Makes of what was read what pages show, with one query more for a whole list. */
@Component
class Items {
  private final Tags tags;
  private final AnswerMarks marks;
  private final AnswerAccess access;

  Items(Tags tags, AnswerMarks marks, AnswerAccess access) {
    this.tags = tags;
    this.marks = marks;
    this.access = access;
  }

  List<QuestionItem> questions(List<Question> questions) {
    var ids = questions.stream().flatMap(one -> one.tags().stream()).distinct().toList();
    var known = tags.byIds(ids);
    return questions.stream()
        .map(one ->
            new QuestionItem(
                one,
                one.tags().stream().map(known::get).filter(Objects::nonNull).distinct().toList(),
                Excerpt.of(one.description())))
        .toList();
  }

  Offer offer(Visit visit, Question question) {
    var self = visit.self();
    var mine = self.filter(one -> one.id() == question.author().id()).isPresent();
    var open =
        self.map(one -> one.administers() || access.has(one.id(), question))
            .orElse(!question.bounty().seals());
    return new Offer(question, access.fee(question), !open, mine);
  }

  List<Tag> tagsOf(Question question) {
    return questions(List.of(question)).getFirst().tags();
  }

  List<AnswerItem> answers(Visit visit, Offer offer, List<Answer> answers) {
    var self = visit.self().map(one -> one.id()).orElse(0L);
    var mine = marks.of(self, answers.stream().map(Answer::id).toList());
    return answers.stream()
        .map(one -> {
          var mark = mine.get(one.id());
          return new AnswerItem(
              one,
              new Prose(one.content()).html(),
              mark == null ? null : mark.vote(),
              mark != null && mark.collected(),
              one.author().id() == self && self != 0,
              offer);
        })
        .toList();
  }
}

package org.linli.pages.questions;

import java.util.Map;
import org.linli.knowledge.AnswerDraft;
import org.linli.knowledge.AnswerEdits;
import org.linli.knowledge.Answers;
import org.linli.knowledge.QuestionEdits;
import org.linli.knowledge.Questions;
import org.linli.media.Prose;
import org.linli.moderation.Editing;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Texts;
import org.linli.topic.Tags;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Writing questions and answers anew. */
@Controller
class EditPage {
  private final Questions questions;
  private final QuestionEdits questionEdits;
  private final Answers answers;
  private final AnswerEdits answerEdits;
  private final Tags tags;
  private final Desk desk;

  EditPage(
      Questions questions,
      QuestionEdits questionEdits,
      Answers answers,
      AnswerEdits answerEdits,
      Tags tags,
      Desk desk) {
    this.questions = questions;
    this.questionEdits = questionEdits;
    this.answers = answers;
    this.answerEdits = answerEdits;
    this.tags = tags;
    this.desk = desk;
  }

  @GetMapping("/questions/{id:[0-9]{1,18}}/edit")
  View question(Visit visit, @PathVariable long id) {
    desk.acting(visit);
    var question = questions.find(id, desk.reader(visit)).orElseThrow(NotHere::new);
    var form =
        Form.blank()
            .with("title", question.title())
            .with("content", question.description())
            .withAll("tag", question.tags().stream().map(String::valueOf).toList());
    return questionForm(visit, form, id, "");
  }

  @PostMapping("/questions/{id:[0-9]{1,18}}/edit")
  View editQuestion(Visit visit, Form form, @PathVariable long id) {
    desk.acting(visit);
    var draft = AskPage.draft(form);
    if (form.ticked("preview")) {
      return questionForm(visit, form, id, new Prose(draft.description()).html());
    }
    if (!form.refused()) {
      tell(form, questionEdits.edit(id, desk.reader(visit), draft));
    }
    return form.refused()
        ? questionForm(visit, form, id, "")
        : visit.seeOther("/questions/" + id, "toast.saved");
  }

  @GetMapping("/answers/{id:[0-9]{1,18}}/edit")
  View answer(Visit visit, @PathVariable long id) {
    desk.acting(visit);
    var answer = answers.find(id, desk.reader(visit)).orElseThrow(NotHere::new);
    return answerForm(visit, Form.blank().with("content", answer.content()), id, "");
  }

  @PostMapping("/answers/{id:[0-9]{1,18}}/edit")
  View editAnswer(Visit visit, Form form, @PathVariable long id) {
    desk.acting(visit);
    var content = form.required("content", Texts.LONGEST);
    if (form.ticked("preview")) {
      return answerForm(visit, form, id, new Prose(content).html());
    }
    if (!form.refused()) {
      tell(form, answerEdits.edit(id, desk.reader(visit), new AnswerDraft(content, false)));
    }
    return form.refused()
        ? answerForm(visit, form, id, "")
        : visit.seeOther("/answers/" + id, "toast.saved");
  }

  private static void tell(Form form, Editing outcome) {
    switch (outcome) {
      case EDITED -> {}
      case NO_SUCH_CONTENT, NOT_ALLOWED -> throw new NotHere();
      case UNFIT -> form.refuse("content", "fault.content");
      case TOO_OFTEN -> form.refuse(Form.WHOLE, "fault.too-often");
    }
  }

  private View questionForm(Visit visit, Form form, long id, String preview) {
    return visit.page(
        "questions/edit-question", form, Map.of("id", id, "tree", tags.tree(), "preview", preview));
  }

  private static View answerForm(Visit visit, Form form, long id, String preview) {
    return visit.page("questions/edit-answer", form, Map.of("id", id, "preview", preview));
  }
}

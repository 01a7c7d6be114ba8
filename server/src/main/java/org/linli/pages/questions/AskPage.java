package org.linli.pages.questions;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.discovery.SimilarQuestions;
import org.linli.identity.Reader;
import org.linli.identity.UserGroup;
import org.linli.knowledge.Asking;
import org.linli.knowledge.Bounty;
import org.linli.knowledge.QuestionDraft;
import org.linli.media.Prose;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Yuan;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.TagSuggestion;
import org.linli.pages.writing.Texts;
import org.linli.topic.Tags;
import org.linli.wallet.RequestName;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Asking a question. */
@Controller
class AskPage {
  private static final int SIMILAR = 5;
  private final Asking asking;
  private final Tags tags;
  private final Desk desk;
  private final TagSuggestion suggestion;
  private final SimilarQuestions similar;

  AskPage(Asking asking, Tags tags, Desk desk, TagSuggestion suggestion, SimilarQuestions similar) {
    this.asking = asking;
    this.tags = tags;
    this.desk = desk;
    this.suggestion = suggestion;
    this.similar = similar;
  }

  @GetMapping("/ask")
  View show(Visit visit) {
    visit.member();
    return page(visit, Form.blank().with("request", UUID.randomUUID().toString()), "");
  }

  @PostMapping("/ask")
  View ask(Visit visit, Form form) {
    var self = visit.member();
    var draft = draft(form);
    var bounty = bounty(form);
    if (form.ticked("preview")) {
      return page(visit, form, new Prose(draft.description()).html());
    }
    if (suggestion.ticks(form)) {
      return page(visit, form, "");
    }
    if (!desk.mayPost(visit)) {
      form.refuse(Form.WHOLE, "fault.may-not-post");
    }
    if (form.refused()) {
      return page(visit, form, "");
    }
    return switch (asking.ask(self.id(), draft, bounty, request(form))) {
      case Asking.Outcome.Asked(var question, var waits) ->
          visit.seeOther("/questions/" + question, waits ? "toast.waits" : "toast.asked");
      case Asking.Outcome.Unfit(), Asking.Outcome.UnknownTag() ->
          refused(visit, form, "fault.question");
      case Asking.Outcome.TooPoor() -> refused(visit, form, "fault.too-poor");
      case Asking.Outcome.TooOften() -> refused(visit, form, "fault.too-often");
    };
  }

  static QuestionDraft draft(Form form) {
    var title = form.required("title", Texts.LONGEST_TITLE);
    var description = form.text("content", Texts.LONGEST);
    var ids = form.numbers("tag");
    if (ids.size() > 5) {
      form.refuse("tag", "fault.tags");
    }
    return new QuestionDraft(title, description, ids, form.ticked("anonymous"));
  }

  private static Optional<RequestName> request(Form form) {
    return Optional.of(form.value("request")).filter(RequestName::fits).map(RequestName::new);
  }

  private static Bounty bounty(Form form) {
    var groups =
        Arrays.stream(UserGroup.values())
            .filter(group -> form.ticked("group", String.valueOf(group.number())))
            .collect(Collectors.toSet());
    return new Bounty(Yuan.fen(form, "price"), groups);
  }

  private View refused(Visit visit, Form form, String fault) {
    form.refuse(Form.WHOLE, fault);
    return page(visit, form, "");
  }

  private View page(Visit visit, Form form, String preview) {
    var title = form.ticked("preview") ? form.value("title") : "";
    var shown = similar.to(title, Reader.STRANGER, SIMILAR);
    return visit.page(
        "questions/ask", form, Map.of("tree", tags.tree(), "preview", preview, "similar", shown));
  }
}

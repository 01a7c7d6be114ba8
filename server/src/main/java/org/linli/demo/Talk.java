package org.linli.demo;

import java.util.List;
import org.linli.knowledge.AnswerDraft;
import org.linli.knowledge.Answering;
import org.linli.knowledge.Asking;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.Commenting;
import org.linli.knowledge.QuestionDraft;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What people say to each other. */
@Component
class Talk {
  private static final Logger log = LoggerFactory.getLogger(Talk.class);
  private final Asking asking;
  private final Answering answering;
  private final Commenting commenting;
  private final Cast cast;
  private final Made made;
  private final Tags tags;

  Talk(Asking asking, Answering answering, Commenting commenting, Cast cast, Made made, Tags tags) {
    this.asking = asking;
    this.answering = answering;
    this.commenting = commenting;
    this.cast = cast;
    this.made = made;
    this.tags = tags;
  }

  void ask(String part, Post post) {
    var draft = new QuestionDraft(post.title(), post.description(), tags(post), post.anonymous());
    cast.find(post.author()).ifPresent(account -> noted(part, asking.ask(account, draft)));
  }

  void answer(String part, String question, Reply reply) {
    var draft = new AnswerDraft(reply.content(), false);
    cast.with(
        reply.author(),
        question,
        (account, id) -> noted(part, answering.answer(account, id, draft)));
  }

  void comment(CommentPlace place, String part, Remark remark) {
    cast.with(
        remark.author(),
        part,
        (account, id) -> noted(part, commenting.comment(account, place, id, remark.content())));
  }

  private List<Long> tags(Post post) {
    return tags.byNames(post.tags()).stream().map(Tag::id).toList();
  }

  private void noted(String part, Asking.Outcome outcome) {
    switch (outcome) {
      case Asking.Outcome.Asked(var id, _) -> made.put(part, id);
      case Asking.Outcome.Unfit(),
          Asking.Outcome.UnknownTag(),
          Asking.Outcome.TooOften(),
          Asking.Outcome.TooPoor() ->
          refused(part, outcome);
    }
  }

  private void noted(String part, Answering.Outcome outcome) {
    switch (outcome) {
      case Answering.Outcome.Answered(var id, _) -> made.put(part, id);
      case Answering.Outcome.NoSuchQuestion(),
          Answering.Outcome.NotAdmitted(),
          Answering.Outcome.Unfit(),
          Answering.Outcome.TooOften() ->
          refused(part, outcome);
    }
  }

  private void noted(String part, Commenting.Outcome outcome) {
    switch (outcome) {
      case Commenting.Outcome.Commented(_, _) -> {}
      case Commenting.Outcome.NoSuchContent(),
          Commenting.Outcome.Unfit(),
          Commenting.Outcome.TooOften() ->
          refused("comment on " + part, outcome);
    }
  }

  private static void refused(String part, Object outcome) {
    log.warn("The {} of the demo community was not taken: {}", part, outcome);
  }
}

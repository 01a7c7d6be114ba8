package org.linli.wire.qa;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.identity.Reader;
import org.linli.market.DemandEdits;
import org.linli.market.DemandPosting;
import org.linli.market.DemandProgress;
import org.linli.market.Demands;
import org.linli.moderation.Editing;
import org.linli.moderation.State;
import org.springframework.web.bind.annotation.RestController;

/** Posting demands, and what enterprises do with their own. */
@RestController
class EnterpriseCalls {
  private final QaDoor door;
  private final DemandPosting posting;
  private final DemandEdits edits;
  private final DemandProgress progress;
  private final Demands demands;
  private final Readers readers;
  private final DemandView view;

  EnterpriseCalls(
      QaDoor door,
      DemandPosting posting,
      DemandEdits edits,
      DemandProgress progress,
      Demands demands,
      Readers readers,
      DemandView view) {
    this.door = door;
    this.posting = posting;
    this.edits = edits;
    this.progress = progress;
    this.demands = demands;
    this.readers = readers;
    this.view = view;
  }

  private record Posted(@JsonProperty("demand_id") long id, int review) {}

  @Route("/api/enterprise/add_demand")
  Map<String, Object> add(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            DemandDrafts.draft(call)
                .map(draft -> added(posting.post(account, draft)))
                .orElseGet(EnterpriseCalls::unable));
  }

  @Route("/api/enterprise/edit_demand")
  Map<String, Object> edit(HttpServletRequest request) {
    return door.poster(
        request,
        (call, account) ->
            DemandDrafts.change(call)
                        .map(change ->
                            edits.edit(DemandDrafts.id(call), readers.of(account), change))
                        .orElse(Editing.UNFIT)
                    == Editing.EDITED
                ? QaAnswer.success()
                : QaAnswer.of(-1, "unable to edit demand"));
  }

  @Route("/api/enterprise/get_my_demands")
  Map<String, Object> mine(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var own = demands.by(account, Reader.member(account), page.offset(), page.limit());
          return QaAnswer.success(view.rows(own, call.site()));
        });
  }

  @Route("/api/enterprise/start_demand")
  Map<String, Object> start(HttpServletRequest request) {
    return door.author(
        request, (call, account) -> moved(progress.start(account, DemandDrafts.id(call))));
  }

  @Route("/api/enterprise/close_demand")
  Map<String, Object> close(HttpServletRequest request) {
    return door.author(
        request, (call, account) -> moved(progress.close(account, DemandDrafts.id(call))));
  }

  private static Map<String, Object> added(DemandPosting.Outcome outcome) {
    return switch (outcome) {
      case DemandPosting.Outcome.Posted(var id, var waits) ->
          QaAnswer.success(new Posted(id, States.number(waits ? State.WAITING : State.NORMAL)));
      case DemandPosting.Outcome.NotAllowed() -> QaAnswer.of(-1, "not an enterprise");
      case DemandPosting.Outcome.Unfit(),
          DemandPosting.Outcome.UnknownTag(),
          DemandPosting.Outcome.TooOften() ->
          unable();
    };
  }

  private static Map<String, Object> moved(DemandProgress.Outcome outcome) {
    return switch (outcome) {
      case DONE -> QaAnswer.success();
      case NO_SUCH_DEMAND -> QaAnswer.of(-1, "unexpected demand");
      case NOT_THE_OWNER -> QaAnswer.of(-1, "not the owner");
      case NOT_NOW -> QaAnswer.of(-1, "the demand is in another state");
    };
  }

  private static Map<String, Object> unable() {
    return QaAnswer.of(-1, "unable to insert demand");
  }
}

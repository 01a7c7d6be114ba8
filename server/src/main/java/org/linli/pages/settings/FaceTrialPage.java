package org.linli.pages.settings;

import java.io.IOException;
import org.linli.face.FoundFace;
import org.linli.face.OwnFace;
import org.linli.face.Verification;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.platform.Busy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Trying whether one is recognised, and taking one's face away. */
@Controller
class FaceTrialPage {
  private static final String TRIAL = "trial";
  private final Verification verification;
  private final OwnFace own;
  private final FaceSheet sheet;

  FaceTrialPage(Verification verification, OwnFace own, FaceSheet sheet) {
    this.verification = verification;
    this.own = own;
    this.sheet = sheet;
  }

  @PostMapping(FacePage.HERE + "/try")
  View attempt(Visit visit, Form form, @RequestParam(required = false) MultipartFile trial)
      throws IOException {
    var self = visit.member().id();
    var file = FaceSheet.file(form, TRIAL, trial);
    return sheet.show(visit, form, form.refused() ? "" : told(form, self, file));
  }

  @PostMapping(FacePage.HERE + "/delete")
  View delete(Visit visit) {
    own.delete(visit.member().id());
    return visit.seeOther(FacePage.HERE, "toast.face.deleted");
  }

  private String told(Form form, long self, byte[] file) {
    try {
      return switch (verification.verify(self, file)) {
        case Verification.Outcome.Compared(var face) -> told(face);
        case Verification.Outcome.NotRegistered() -> refused(form, "fault.face.unknown");
        case Verification.Outcome.NoFace() -> refused(form, "fault.face.none");
        case Verification.Outcome.SeveralFaces() -> refused(form, "fault.face.several");
        case Verification.Outcome.NoModels() -> refused(form, "fault.face.models");
      };
    } catch (Busy full) {
      return refused(form, "fault.face.busy");
    }
  }

  private static String told(FoundFace face) {
    if (face.person().isEmpty()) {
      return "face.trial.other";
    }
    return face.appearance().alive() ? "face.trial.same" : "face.trial.print";
  }

  private static String refused(Form form, String fault) {
    form.refuse(TRIAL, fault);
    return "";
  }
}

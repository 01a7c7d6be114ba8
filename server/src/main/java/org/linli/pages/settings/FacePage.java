package org.linli.pages.settings;

import java.io.IOException;
import org.linli.face.Application;
import org.linli.face.Consent;
import org.linli.face.Enrolment;
import org.linli.face.FaceGroup;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.platform.Busy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** A member's own face: what is kept of it, to what he has agreed, and how he takes it back. */
@Controller
class FacePage {
  static final String HERE = "/settings/face";
  private static final int LONGEST_CONTENT = 200;
  private final Enrolment enrolment;
  private final FaceSheet sheet;

  FacePage(Enrolment enrolment, FaceSheet sheet) {
    this.enrolment = enrolment;
    this.sheet = sheet;
  }

  @GetMapping(HERE)
  View show(Visit visit) {
    return sheet.show(visit, Form.blank());
  }

  @PostMapping(HERE)
  View register(Visit visit, Form form, @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var self = visit.member().id();
    if (!form.ticked("consent")) {
      form.refuse("consent", "fault.face.consent");
    }
    var file = FaceSheet.file(form, "picture", picture);
    var content = form.text("content", LONGEST_CONTENT);
    var group = form.numbers("group").stream().findFirst().orElse(FaceGroup.DEFAULT);
    if (!form.refused()) {
      register(form, self, new Application(file, group, content, consent(form)));
    }
    return form.refused() ? sheet.show(visit, form) : visit.seeOther(HERE, "toast.saved");
  }

  /** What the page said when it was shown, whatever it says now. */
  private static Consent consent(Form form) {
    return form.ticked("consent", Consent.PAGE_2.name()) ? Consent.PAGE_2 : Consent.PAGE_1;
  }

  private void register(Form form, long self, Application application) {
    try {
      switch (enrolment.register(self, application)) {
        case DONE -> {}
        case NO_REAL_NAME -> form.refuse(Form.WHOLE, "fault.face.real-name");
        case NO_SUCH_GROUP -> form.refuse("group", "fault.face.group");
        case UNFIT -> form.refuse("content", "fault.unfit");
        case NO_FACE -> form.refuse("picture", "fault.face.none");
        case SEVERAL_FACES -> form.refuse("picture", "fault.face.several");
        case MASKED -> form.refuse("picture", "fault.face.masked");
        case TOO_SMALL -> form.refuse("picture", "fault.face.small");
        case TOO_DARK -> form.refuse("picture", "fault.face.dark");
        case TURNED_AWAY -> form.refuse("picture", "fault.face.turned");
        case BLURRED -> form.refuse("picture", "fault.face.blurred");
        case NO_MODELS -> form.refuse(Form.WHOLE, "fault.face.models");
      }
    } catch (Busy full) {
      form.refuse(Form.WHOLE, "fault.face.busy");
    }
  }
}

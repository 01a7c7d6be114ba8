package org.linli.pages.settings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.linli.identity.IdCards;
import org.linli.identity.OwnRealNames;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Showing one's identity card instead of typing what stands on it. */
@Controller
class CardPage {
  private final IdCards cards;
  private final OwnRealNames own;

  CardPage(IdCards cards, OwnRealNames own) {
    this.cards = cards;
    this.own = own;
  }

  @PostMapping(RealNamePage.HERE + "/card")
  View read(
      Visit visit,
      Form form,
      @RequestParam(required = false) MultipartFile portrait,
      @RequestParam(required = false) MultipartFile emblem)
      throws IOException {
    var self = visit.member().id();
    var files = new ArrayList<byte[]>();
    for (var file : new MultipartFile[] {portrait, emblem}) {
      if (file != null && !file.isEmpty()) {
        files.add(file.getBytes());
      }
    }
    show(form, self, files);
    return form.refused()
        ? RealNamePage.page(visit, form, own.of(self), cards.of(self))
        : visit.seeOther(RealNamePage.HERE, "toast.card");
  }

  private void show(Form form, long self, List<byte[]> files) {
    if (files.isEmpty()) {
      form.refuse("portrait", "fault.picture");
      return;
    }
    switch (cards.show(self, files)) {
      case IdCards.Outcome.Read _ -> {}
      case IdCards.Outcome.NotAPicture() -> form.refuse("portrait", "fault.picture");
      case IdCards.Outcome.TooMany() -> form.refuse("portrait", "fault.too-often");
      case IdCards.Outcome.NotRecognised() -> form.refuse("portrait", "fault.card");
    }
  }

  @PostMapping(RealNamePage.HERE + "/card/forget")
  View forget(Visit visit) {
    cards.forget(visit.member().id());
    return visit.seeOther(RealNamePage.HERE, "toast.card-forgotten");
  }
}

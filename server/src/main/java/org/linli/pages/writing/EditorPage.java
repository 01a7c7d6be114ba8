package org.linli.pages.writing;

import java.io.IOException;
import java.util.Map;
import org.linli.media.Pictures;
import org.linli.media.Prose;
import org.linli.media.Visibility;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** What helps while somebody writes: how it will look, and pictures for it. */
@Controller
class EditorPage {
  private final Pictures pictures;
  private final Desk desk;

  EditorPage(Pictures pictures, Desk desk) {
    this.pictures = pictures;
    this.desk = desk;
  }

  @PostMapping("/preview")
  View preview(Visit visit, Form form) {
    visit.member();
    var html = new Prose(form.text("content", Texts.LONGEST)).html();
    return visit.page("writing/preview", Map.of("html", html));
  }

  /** Answers where the picture is, or what is wrong with it. */
  @PostMapping("/pictures")
  @ResponseBody
  Map<String, String> picture(Visit visit, @RequestParam MultipartFile picture) throws IOException {
    desk.acting(visit);
    return switch (pictures.store(picture.getBytes(), Visibility.PUBLIC)) {
      case Pictures.Outcome.Stored(var stored) -> Map.of("address", "/media/" + stored.fileName());
      case Pictures.Outcome.TooLarge(),
          Pictures.Outcome.TooManyPixels(),
          Pictures.Outcome.NotAPicture() ->
          Map.of("fault", visit.say("fault.picture"));
    };
  }
}

package org.linli.pages.writing;

import java.io.IOException;
import java.util.Map;
import org.linli.media.Pictures;
import org.linli.media.Prose;
import org.linli.media.Visibility;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.topic.Tags;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** What helps while somebody writes: how it will look, pictures for it, and tags. */
@Controller
class EditorPage {
  private final Pictures pictures;
  private final Desk desk;
  private final TagSuggestion suggestion;
  private final Tags tags;

  EditorPage(Pictures pictures, Desk desk, TagSuggestion suggestion, Tags tags) {
    this.pictures = pictures;
    this.desk = desk;
    this.suggestion = suggestion;
    this.tags = tags;
  }

  @PostMapping("/preview")
  View preview(Visit visit, Form form) {
    visit.member();
    var html = new Prose(form.text("content", Texts.LONGEST)).html();
    return visit.page("writing/preview", Map.of("html", html));
  }

  /** The choice of tags, with those ticked that suit. */
  @PostMapping("/suggest")
  View suggest(Visit visit, Form form) {
    visit.member();
    suggestion.ticks(form.with(TagSuggestion.BUTTON, "yes"));
    return visit.page("writing/tag-choice", form, Map.of("tree", tags.tree()));
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

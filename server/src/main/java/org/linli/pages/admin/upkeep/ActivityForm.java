package org.linli.pages.admin.upkeep;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.linli.discovery.Activity;
import org.linli.discovery.ActivityDraft;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.pages.frame.Form;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads what an activity is to show, and keeps the picture that came with it. */
@Component
class ActivityForm {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ADDRESS = 2_000;
  private final Pictures pictures;

  ActivityForm(Pictures pictures) {
    this.pictures = pictures;
  }

  /** The draft; with the cover it had unless another came. */
  ActivityDraft read(Form form, MultipartFile picture, String cover) throws IOException {
    var title = form.required("title", LONGEST_TITLE);
    var url = form.required("url", LONGEST_ADDRESS);
    return new ActivityDraft(kind(form), title, cover(form, picture, cover), url);
  }

  private String cover(Form form, MultipartFile picture, String before) throws IOException {
    if (picture == null || picture.isEmpty() || form.refused()) {
      return before;
    }
    return switch (pictures.store(picture.getBytes(), Visibility.PUBLIC)) {
      case Pictures.Outcome.Stored(var stored) -> "/media/" + stored.fileName();
      case Pictures.Outcome.TooLarge(),
          Pictures.Outcome.TooManyPixels(),
          Pictures.Outcome.NotAPicture() -> {
        form.refuse("picture", "fault.picture");
        yield before;
      }
    };
  }

  static String key(Activity.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Activity.Kind kind(Form form) {
    return Arrays.stream(Activity.Kind.values())
        .filter(kind -> key(kind).equals(form.value("kind")))
        .findAny()
        .orElse(Activity.Kind.ARTICLE);
  }
}

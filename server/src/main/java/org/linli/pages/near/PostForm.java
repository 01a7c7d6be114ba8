package org.linli.pages.near;

import java.io.IOException;
import java.util.Optional;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.pages.frame.Form;
import org.linli.pages.writing.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What a post is to say; a picture that was chosen stands below the text. */
@Component
class PostForm {
  private static final int LONGEST_ITEM = 64;
  private final Pictures pictures;

  PostForm(Pictures pictures) {
    this.pictures = pictures;
  }

  String content(Form form, MultipartFile picture) throws IOException {
    var shown = address(form, picture).map(address -> "\n\n![](" + address + ")").orElse("");
    var text =
        shown.isEmpty() && !form.refused()
            ? form.required("content", Texts.LONGEST)
            : form.text("content", Texts.LONGEST);
    return text + shown;
  }

  static Optional<String> item(Form form) {
    return Optional.of(form.text("item", LONGEST_ITEM)).filter(id -> !id.isEmpty());
  }

  private Optional<String> address(Form form, MultipartFile picture) throws IOException {
    if (picture == null || picture.isEmpty()) {
      return Optional.empty();
    }
    return switch (pictures.store(picture.getBytes(), Visibility.PUBLIC)) {
      case Pictures.Outcome.Stored(var stored) -> Optional.of("/media/" + stored.fileName());
      case Pictures.Outcome.TooLarge(),
          Pictures.Outcome.TooManyPixels(),
          Pictures.Outcome.NotAPicture() -> {
        form.refuse("picture", "fault.picture");
        yield Optional.empty();
      }
    };
  }
}

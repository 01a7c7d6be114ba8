package org.linli.pages.groups;

import java.io.IOException;
import java.util.Optional;
import org.linli.group.ChatGroup;
import org.linli.group.GroupDraft;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.pages.frame.Form;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The fields that say what a group is. */
@Component
class GroupForm {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DESCRIPTION = 2_000;
  private final Pictures pictures;

  GroupForm(Pictures pictures) {
    this.pictures = pictures;
  }

  static Form of(ChatGroup group) {
    var form =
        Form.blank()
            .with("name", group.name())
            .with("description", group.description())
            .with("cover", group.portrait());
    return group.listed() ? form.with("listed", "yes") : form;
  }

  GroupDraft read(Form form, MultipartFile picture) throws IOException {
    if (form.ticked("no-cover")) {
      form.with("cover", "");
    }
    address(form, picture).ifPresent(address -> form.with("cover", address));
    return new GroupDraft(
        form.required("name", LONGEST_NAME),
        form.text("description", LONGEST_DESCRIPTION),
        form.text("cover", LONGEST_NAME),
        form.ticked("listed"));
  }

  /** Where a picture is that was chosen in the form; of none and of one that is unfit nothing. */
  Optional<String> address(Form form, MultipartFile picture) throws IOException {
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

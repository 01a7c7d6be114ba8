package org.linli.pages.board;

import java.io.IOException;
import java.util.stream.Collectors;
import org.linli.market.DemandDraft;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.pages.frame.Form;
import org.linli.pages.writing.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The fields in which a demand is written. */
@Component
class DemandForm {
  private static final int LONGEST_PRICE = 100;
  private static final int MOST_TAGS = 5;
  private final Pictures pictures;

  DemandForm(Pictures pictures) {
    this.pictures = pictures;
  }

  static Form of(DemandDraft draft) {
    return Form.blank()
        .with("title", draft.title())
        .with("content", draft.content())
        .with("price", draft.price())
        .with("cover", draft.cover())
        .withAll("group", draft.allowed().stream().map(DemandItem::key).toList())
        .withAll("tag", draft.tags().stream().map(String::valueOf).toList());
  }

  /** What the fields say; a chosen picture is stored and stands in the form from then on. */
  DemandDraft read(Form form, MultipartFile picture) throws IOException {
    cover(form, picture);
    var draft =
        new DemandDraft(
            form.required("title", Texts.LONGEST_TITLE),
            form.required("content", Texts.LONGEST),
            form.text("cover", Texts.LONGEST_TITLE),
            form.text("price", LONGEST_PRICE),
            DemandItem.GROUPS.stream()
                .filter(group -> form.ticked("group", DemandItem.key(group)))
                .collect(Collectors.toSet()),
            form.numbers("tag"));
    if (draft.tags().size() > MOST_TAGS) {
      form.refuse("tag", "fault.tags");
    }
    return draft;
  }

  private void cover(Form form, MultipartFile picture) throws IOException {
    if (form.ticked("no-cover")) {
      form.with("cover", "");
    }
    if (picture == null || picture.isEmpty()) {
      return;
    }
    switch (pictures.store(picture.getBytes(), Visibility.PUBLIC)) {
      case Pictures.Outcome.Stored(var stored) -> form.with("cover", "/media/" + stored.fileName());
      case Pictures.Outcome.TooLarge(),
          Pictures.Outcome.TooManyPixels(),
          Pictures.Outcome.NotAPicture() ->
          form.refuse("picture", "fault.picture");
    }
  }
}

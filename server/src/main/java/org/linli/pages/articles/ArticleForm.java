package org.linli.pages.articles;

import java.io.IOException;
import org.linli.articles.ArticleDraft;
import org.linli.media.Pictures;
import org.linli.media.Visibility;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Yuan;
import org.linli.pages.writing.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The fields in which an article is written. */
@Component
class ArticleForm {
  private static final int LONGEST_DESCRIPTION = 500;
  private static final int MOST_TAGS = 5;
  private final Pictures pictures;

  ArticleForm(Pictures pictures) {
    this.pictures = pictures;
  }

  /** Fills the fields in. */
  static Form of(ArticleDraft draft) {
    return Form.blank()
        .with("title", draft.title())
        .with("description", draft.description())
        .with("content", draft.content())
        .with("cover", draft.cover())
        .with("price", draft.priceFen() == 0 ? "" : Yuan.text(draft.priceFen()))
        .withAll("tag", draft.tags().stream().map(String::valueOf).toList());
  }

  /** What the fields say; a chosen picture is stored and stands in the form from then on. */
  ArticleDraft read(Form form, MultipartFile picture) throws IOException {
    cover(form, picture);
    var draft =
        new ArticleDraft(
            form.text("title", Texts.LONGEST_TITLE),
            form.text("description", LONGEST_DESCRIPTION),
            form.text("content", Texts.LONGEST),
            form.text("cover", Texts.LONGEST_TITLE),
            Yuan.fen(form, "price"),
            form.numbers("tag"));
    if (draft.tags().size() > MOST_TAGS) {
      form.refuse("tag", "fault.tags");
    }
    return draft;
  }

  /** The same for what is to be published, which has a title and a text. */
  ArticleDraft complete(Form form, MultipartFile picture) throws IOException {
    form.required("title", Texts.LONGEST_TITLE);
    form.required("content", Texts.LONGEST);
    return read(form, picture);
  }

  /** Stores a chosen cover; also of a series. */
  void cover(Form form, MultipartFile picture) throws IOException {
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

package org.linli.pages.settings;

import org.linli.pages.frame.Form;
import org.linli.vision.card.Card;

/** What was read on a card, for its owner to correct before he declares it. */
final class ReadForm {

  private ReadForm() {}

  static Form of(Card card) {
    var form = Form.blank();
    card.portrait()
        .ifPresent(side ->
            form.with("name", side.name())
                .with("number", side.number())
                .with("nation", side.nation())
                .with("address", side.address()));
    card.emblem()
        .ifPresent(side ->
            form.with("organization", side.issuer())
                .with("start", side.from().toString())
                .with("end", RealNamePage.text(side.until())));
    return form;
  }
}

package org.linli.pages.admin.upkeep;

import java.util.List;
import java.util.Map;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.moderation.SensitiveWords;
import org.linli.moderation.Stretch;
import org.linli.pages.admin.Leaf;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The words that must not stand in what members write. */
@Controller("officeWords")
class WordsPage {
  private static final String LIST = "/admin/words";
  private static final int LONGEST_TEXT = 5_000;
  private final SensitiveWords words;
  private final Acts acts;

  WordsPage(SensitiveWords words, Acts acts) {
    this.words = words;
    this.acts = acts;
  }

  @GetMapping(LIST)
  View show(Visit visit, Form form) {
    Staff.moderator(visit);
    return page(visit, form, List.of());
  }

  @PostMapping(LIST)
  View add(Visit visit, Form form) {
    var self = Staff.moderator(visit);
    var word = form.required("word", SensitiveWords.LONGEST);
    if (!form.refused() && !words.add(word)) {
      form.refuse("word", "fault.word");
    }
    if (form.refused()) {
      return page(visit, form, List.of());
    }
    acts.log(self.id(), Act.Kind.WORD_ADDED, 0, word);
    return visit.seeOther(LIST, "toast.saved");
  }

  @PostMapping(LIST + "/remove")
  View remove(Visit visit, Form form) {
    var self = Staff.moderator(visit);
    var word = form.text("gone", SensitiveWords.LONGEST * 2);
    if (!form.refused() && words.remove(word)) {
      acts.log(self.id(), Act.Kind.WORD_REMOVED, 0, word);
    }
    return visit.seeOther(LIST, "toast.saved");
  }

  /** Shows which words stand in a text. */
  @PostMapping(LIST + "/test")
  View test(Visit visit, Form form) {
    Staff.moderator(visit);
    return page(visit, form, words.mark(form.text("text", LONGEST_TEXT)));
  }

  private View page(Visit visit, Form form, List<Stretch> marked) {
    var leaf = Leaf.of(form);
    var read = words.page(leaf.offset(), leaf.limit());
    return visit.page(
        "admin/upkeep/words",
        form,
        Map.of(
            "words", Leaf.shown(read),
            "more", leaf.next(LIST, read),
            "marked", marked));
  }
}

package org.linli.pages.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.moderation.Act;
import org.linli.moderation.ActQuery;
import org.linli.moderation.ActSearch;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** All that was done in the office, for whoever has work there. */
@Controller
class ActsPage {
  private static final String[] FIELDS = {"kind", "who", "target"};
  private final ActSearch log;
  private final ActItems items;

  ActsPage(ActSearch log, ActItems items) {
    this.log = log;
    this.items = items;
  }

  @GetMapping("/admin/acts")
  View show(Visit visit, Form form) {
    Staff.anybody(visit);
    var sheet = Sheet.of(form);
    var read = log.find(query(form), sheet.before(), sheet.limit());
    var here = Address.of("/admin/acts", form, FIELDS);
    return visit.page(
        "admin/log",
        form,
        Map.of(
            "items", items.of(Sheet.shown(read)),
            "more", Address.next(here, Sheet.next(read, Act::id)),
            "csv", Address.of("/admin/acts.csv", form, FIELDS)));
  }

  @GetMapping("/admin/acts.csv")
  View csv(Visit visit, Form form) {
    Staff.anybody(visit);
    var query = query(form);
    return new Csv<>(
        "acts",
        Stream.of("id", "at", "who", "name", "kind", "target", "reason", "about")
            .map(name -> visit.say("act.column." + name))
            .toList(),
        (before, limit) -> items.of(log.find(query, before, limit)),
        item -> item.act().id(),
        item -> cells(visit, item));
  }

  private static List<String> cells(Visit visit, ActItem item) {
    var act = item.act();
    return List.of(
        String.valueOf(act.id()),
        visit.written(act.at()),
        String.valueOf(act.administratorId()),
        item.actor() == null ? "" : item.actor(),
        visit.say("act." + ActItem.key(act.kind())),
        String.valueOf(act.targetId()),
        act.reason() == null ? "" : visit.say("reason." + ActItem.key(act.reason())),
        item.note() == null ? act.about() : visit.say(item.note()));
  }

  private static ActQuery query(Form form) {
    var kinds =
        Arrays.stream(Act.Kind.values())
            .filter(kind -> ActItem.key(kind).equals(form.value("kind")))
            .collect(Collectors.toSet());
    return new ActQuery(Set.copyOf(kinds), number(form, "who"), number(form, "target"));
  }

  private static long number(Form form, String name) {
    return form.numbers(name).stream().findFirst().orElse(0L);
  }
}

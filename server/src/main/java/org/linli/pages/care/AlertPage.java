package org.linli.pages.care;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.care.Acknowledgements;
import org.linli.care.Attention;
import org.linli.care.Attentions;
import org.linli.care.Notice;
import org.linli.care.Notices;
import org.linli.identity.Members;
import org.linli.media.Pictures;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One fall: its picture, who has seen it, and who is on the way. */
@Controller
class AlertPage {
  private final Notices notices;
  private final Attentions attentions;
  private final Acknowledgements acknowledgements;
  private final Members members;
  private final Pictures pictures;

  AlertPage(
      Notices notices,
      Attentions attentions,
      Acknowledgements acknowledgements,
      Members members,
      Pictures pictures) {
    this.notices = notices;
    this.attentions = attentions;
    this.acknowledgements = acknowledgements;
    this.members = members;
    this.pictures = pictures;
  }

  @GetMapping("/alerts/{event}")
  View show(Visit visit, @PathVariable String event) {
    var notice = notice(visit, event);
    notices.read(visit.member().id(), notice);
    var people = attentions.to(notice);
    var known =
        members.byIds(people.stream().map(Attention::account).toList()).stream()
            .map(Person::of)
            .collect(Collectors.toMap(Person::id, Function.identity()));
    return visit.page(
        "care/alert",
        Map.of(
            "notice",
            notice,
            "known",
            known,
            "people",
            people.stream().filter(one -> known.containsKey(one.account())).toList(),
            "onIt",
            acknowledgements.of(notice)));
  }

  /** Shown only to people of the device, and kept nowhere. */
  @GetMapping("/alerts/{event}/picture")
  ResponseEntity<byte[]> picture(Visit visit, @PathVariable String event) {
    var picture = pictures.find(notice(visit, event).picture()).orElseThrow(NotHere::new);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_TYPE, picture.type().contentType())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(pictures.read(picture).orElseThrow(NotHere::new));
  }

  @PostMapping("/alerts/{event}/acknowledge")
  View acknowledge(Visit visit, @PathVariable String event) {
    var self = visit.member();
    acknowledgements.add(notice(visit, event), self.id(), self.calledName());
    return visit.seeOther("/alerts/" + event, "toast.acknowledged");
  }

  private Notice notice(Visit visit, String event) {
    var fit = event.matches("[0-9a-f]{32}");
    var self = visit.member().id();
    return (fit ? notices.byEvent(self, event) : Optional.<Notice>empty())
        .orElseThrow(NotHere::new);
  }
}

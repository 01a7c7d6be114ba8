package org.linli.demo;

import org.linli.articles.ArticleMark;
import org.linli.moderation.Subject;
import org.linli.moderation.Vote;
import org.springframework.stereotype.Component;

/** Who writes, reads and learns from what articles when. */
@Component
class Columns {
  private final Story story;
  private final Pen pen;
  private final Readers readers;
  private final Wardens wardens;

  Columns(Story story, Pen pen, Readers readers, Wardens wardens) {
    this.story = story;
    this.pen = pen;
    this.readers = readers;
    this.wardens = wardens;
  }

  void add(Timeline timeline) {
    var library = story.library();
    for (var i = 0; i < library.essays().size(); i++) {
      article(timeline, Library.part(i), library.essays().get(i));
    }
    for (var course : library.courses()) {
      var parts = course.articles().stream().map(library::part).toList();
      timeline.add(course.hours(), () -> pen.arrange(course, parts));
    }
  }

  private void article(Timeline timeline, String part, Essay essay) {
    var hours = essay.hours();
    timeline.add(hours, () -> pen.publish(part, essay));
    timeline.soon(hours, essay.agrees(), member -> readers.vote(part, member, Vote.AGREE));
    timeline.soon(hours, essay.disagrees(), member -> readers.vote(part, member, Vote.DISAGREE));
    timeline.soon(
        hours, essay.collectors(), member -> readers.mark(part, member, ArticleMark.COLLECTED));
    timeline.soon(hours, essay.readers(), member -> readers.mark(part, member, ArticleMark.READ));
    essay
        .comments()
        .forEach(remark -> timeline.add(remark.hours(), () -> pen.comment(part, remark)));
    wardens.complaints(timeline, Subject.Kind.ARTICLE, part, essay.complaints());
    timeline.add(0, () -> readers.view(part, essay.views()));
  }
}

package org.linli.demo;

import java.util.List;
import java.util.stream.Stream;
import org.linli.identity.DutyDesk;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.UserGroup;
import org.linli.moderation.Complaints;
import org.linli.moderation.Subject;
import org.springframework.stereotype.Component;

/** Who looks after the community, and what others would like them to look at. */
@Component
class Wardens {
  private static final int A_FEW = 100;
  private final Story story;
  private final Cast cast;
  private final Members members;
  private final DutyDesk duties;
  private final Complaints complaints;

  Wardens(Story story, Cast cast, Members members, DutyDesk duties, Complaints complaints) {
    this.story = story;
    this.cast = cast;
    this.members = members;
    this.duties = duties;
    this.complaints = complaints;
  }

  /** An administrator hands out the duties as soon as people are there. */
  void duties(Timeline timeline) {
    story.people().stream()
        .filter(person -> person.duty() != null)
        .forEach(person -> timeline.add(person.hours() - 1, () -> give(person)));
  }

  void complaints(Timeline timeline, Subject.Kind kind, String part, List<Remark> all) {
    all.forEach(
        complaint -> timeline.add(complaint.hours(), () -> complain(kind, part, complaint)));
  }

  private void complain(Subject.Kind kind, String part, Remark complaint) {
    cast.with(
        complaint.author(),
        part,
        (account, id) -> complaints.complain(account, new Subject(kind, id), complaint.content()));
  }

  private void give(Person person) {
    administrators()
        .findFirst()
        .ifPresent(administrator ->
            cast.find(person.username())
                .ifPresent(account -> duties.set(account, person.duty(), true, administrator)));
  }

  private Stream<Long> administrators() {
    return members.page(0, A_FEW).stream()
        .filter(member -> member.userGroup() == UserGroup.ADMINISTRATOR)
        .map(Member::id);
  }
}

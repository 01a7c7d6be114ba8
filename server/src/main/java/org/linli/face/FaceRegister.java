package org.linli.face;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.linli.identity.Members;
import org.linli.identity.OwnRealNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes faces down and strikes them out, each with a change in the groups that it concerns. */
@Component
class FaceRegister {
  private final Members members;
  private final OwnRealNames names;
  private final Registrations registrations;
  private final GroupChanges changes;
  private final Clock clock;

  FaceRegister(
      Members members,
      OwnRealNames names,
      Registrations registrations,
      GroupChanges changes,
      Clock clock) {
    this.members = members;
    this.names = names;
    this.registrations = registrations;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * A member who has left meanwhile, or was refused, has no real name any more; while we write
   * nobody refuses it.
   */
  @Transactional
  public Enrolment.Outcome write(long account, Application application, KeptFace face) {
    if (!members.hold(account) || names.of(account).isEmpty()) {
      return Enrolment.Outcome.NO_REAL_NAME;
    }
    var group = application.group();
    var before = registrations.hold(account).map(Registration::groupId);
    var concerned = Stream.concat(before.stream(), Stream.of(group)).distinct().toList();
    if (!changes.note(concerned, account).contains(group)) {
      return Enrolment.Outcome.NO_SUCH_GROUP;
    }
    registrations.write(
        new Registration(
            account,
            group,
            application.content(),
            application.consent(),
            clock.instant(),
            face.picture().isPresent()),
        face);
    return Enrolment.Outcome.DONE;
  }

  /** False where there is none. */
  @Transactional
  public boolean strike(long account) {
    var kept = registrations.hold(account);
    kept.ifPresent(face -> {
      changes.note(List.of(face.groupId()), account);
      registrations.remove(account);
    });
    return kept.isPresent();
  }
}

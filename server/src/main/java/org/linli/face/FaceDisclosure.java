package org.linli.face;

import java.time.Instant;
import org.linli.identity.Disclosure;
import org.springframework.stereotype.Component;

/** In which group a member's face is known, and what he agreed to; not what it is like. */
@Component
class FaceDisclosure implements Disclosure {
  private final Registrations registrations;
  private final FaceGroups groups;

  FaceDisclosure(Registrations registrations, FaceGroups groups) {
    this.registrations = registrations;
    this.groups = groups;
  }

  private record Face(String group, String content, Consent consent, Instant registeredAt) {}

  @Override
  public String name() {
    return "faces";
  }

  @Override
  public Object of(long account) {
    return registrations.of(account).stream().map(this::told).toList();
  }

  private Face told(Registration kept) {
    var group = groups.find(kept.groupId()).map(FaceGroup::name).orElse("");
    return new Face(group, kept.content(), kept.consent(), kept.registeredAt());
  }
}

package org.linli.face;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.vision.face.Embedding;
import org.linli.vision.face.FaceScan.Match;
import org.springframework.stereotype.Component;

/** All groups in memory. Whoever searches one has it as the database showed it to him. */
@Component
class FaceIndex {
  private final Map<Long, GroupScan> scans = new ConcurrentHashMap<>();
  private final Registrations registrations;
  private final GroupChanges changes;

  FaceIndex(Registrations registrations, GroupChanges changes) {
    this.registrations = registrations;
    this.changes = changes;
  }

  /** The nearest face of the groups at these revisions. */
  Optional<Match> nearest(Map<Long, Long> revisions, Embedding embedding) {
    return revisions.entrySet().stream()
        .map(one -> scan(one.getKey()).nearest(embedding, one.getValue()))
        .flatMap(Optional::stream)
        .max(Comparator.comparingDouble(Match::cosine));
  }

  /** Lets go of all groups but these. */
  void keep(Set<Long> groups) {
    scans.keySet().retainAll(groups);
  }

  /** Reads all groups. */
  void read() {
    var revisions = changes.revisions(Optional.empty());
    revisions.forEach((group, revision) -> scan(group).catchUp(revision));
  }

  private GroupScan scan(long group) {
    return scans.computeIfAbsent(group, id -> new GroupScan(id, registrations, changes));
  }
}

package org.linli.face;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
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

  /** Reads all groups. */
  void read() {
    var revisions = changes.revisions(Optional.empty());
    revisions.forEach((group, revision) -> scan(group).catchUp(revision));
  }

  /** Lets go of groups and faces that have been deleted, and learns what has come. */
  void follow() {
    var revisions = changes.revisions(Optional.empty());
    scans.keySet().retainAll(revisions.keySet());
    scans.forEach((group, scan) -> scan.catchUp(revisions.getOrDefault(group, 0L)));
  }

  /** How many faces of the group are in memory. */
  int size(long group) {
    var scan = scans.get(group);
    return scan == null ? 0 : scan.size();
  }

  private GroupScan scan(long group) {
    return scans.computeIfAbsent(group, id -> new GroupScan(id, registrations, changes));
  }
}

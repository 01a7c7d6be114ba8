package org.linli.face;

import java.util.HashSet;
import java.util.Optional;
import org.linli.vision.face.Embedding;
import org.linli.vision.face.FaceScan;
import org.linli.vision.face.FaceScan.Match;

/** The faces of one group in memory, brought up to the revision that a reader has seen. */
final class GroupScan {
  private static final int PAGE = 5_000;
  private static final long MOST_CHANGES = 5_000;
  private final long group;
  private final Registrations registrations;
  private final GroupChanges changes;
  private volatile FaceScan scan;
  private volatile long known = -1;

  GroupScan(long group, Registrations registrations, GroupChanges changes) {
    this.group = group;
    this.registrations = registrations;
    this.changes = changes;
  }

  Optional<Match> nearest(Embedding embedding, long revision) {
    if (known < revision) {
      catchUp(revision);
    }
    return scan.nearest(embedding, 1).stream().findFirst();
  }

  synchronized void catchUp(long revision) {
    if (known >= revision) {
      return;
    }
    if (known < 0 || revision - known > MOST_CHANGES || !follow(revision)) {
      scan = read();
    }
    known = revision;
  }

  /** False where changes have been forgotten that we have not seen. */
  private boolean follow(long revision) {
    var changed = changes.between(group, known, revision);
    if (changed.size() != revision - known) {
      return false;
    }
    new HashSet<>(changed).forEach(this::look);
    return true;
  }

  private void look(long account) {
    var now = registrations.page(group, account - 1, 1);
    if (now.isEmpty() || now.getFirst().accountId() != account) {
      scan.remove(account);
    } else {
      scan.put(account, now.getFirst().embedding());
    }
  }

  private FaceScan read() {
    var fresh = new FaceScan();
    var page = registrations.page(group, 0, PAGE);
    while (!page.isEmpty()) {
      page.forEach(face -> fresh.put(face.accountId(), face.embedding()));
      page = registrations.page(group, page.getLast().accountId(), PAGE);
    }
    return fresh;
  }
}

package org.linli.face;

import java.util.HashSet;
import java.util.Optional;
import org.linli.vision.face.Embedding;
import org.linli.vision.face.FaceScan;
import org.linli.vision.face.FaceScan.Match;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The faces of one group in memory, brought up to the revision that a reader has seen. */
final class GroupScan {
  private static final int PAGE = 5_000;
  private static final long MOST_CHANGES = 5_000;
  private static final Logger log = LoggerFactory.getLogger(GroupScan.class);
  private final long group;
  private final Registrations registrations;
  private final GroupChanges changes;
  private volatile FaceScan scan;
  private volatile long known = -1;
  private int unread;

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

  /** How many faces are in memory. */
  int size() {
    var current = scan;
    return current == null ? 0 : current.size();
  }

  /** Whoever cannot be read is not found, which keeps nobody else from being found. */
  synchronized void catchUp(long revision) {
    if (known >= revision) {
      return;
    }
    unread = 0;
    if (known < 0 || revision - known > MOST_CHANGES || !follow(revision)) {
      scan = read();
    }
    known = revision;
    if (unread > 0) {
      log.warn("{} faces of group {} are kept under another LINLI_SECRET_KEY", unread, group);
    }
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
      put(now.getFirst(), scan);
    }
  }

  private void put(KnownFace face, FaceScan faces) {
    face.embedding()
        .ifPresentOrElse(
            embedding -> faces.put(face.accountId(), embedding),
            () -> {
              faces.remove(face.accountId());
              unread++;
            });
  }

  private FaceScan read() {
    var fresh = new FaceScan();
    var page = registrations.page(group, 0, PAGE);
    while (!page.isEmpty()) {
      page.forEach(face -> put(face, fresh));
      page = registrations.page(group, page.getLast().accountId(), PAGE);
    }
    return fresh;
  }
}

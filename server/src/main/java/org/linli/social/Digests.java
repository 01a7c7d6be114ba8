package org.linli.social;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.platform.MailQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that tell members what they have not read. */
@Component
class Digests {
  private static final int MOST = 20;
  private static final Duration KEPT = Duration.ofDays(30);
  private final DigestRows rows;
  private final NoticeChoices choices;
  private final Pieces pieces;
  private final LetterStops stops;
  private final Members members;
  private final MailQueue mail;
  private final Clock clock;

  Digests(
      DigestRows rows,
      NoticeChoices choices,
      Pieces pieces,
      LetterStops stops,
      Members members,
      MailQueue mail,
      Clock clock) {
    this.rows = rows;
    this.choices = choices;
    this.pieces = pieces;
    this.stops = stops;
    this.members = members;
    this.mail = mail;
    this.clock = clock;
  }

  /** Queues a member's letter and notes in the same transaction up to when it tells. */
  @Transactional
  public void write(long account, NoticeChoice.Digest digest) {
    if (members.hold(account)) {
      members
          .byId(account)
          .filter(member -> member.email() != null)
          .ifPresent(member -> write(member, digest));
    }
  }

  private void write(Member member, NoticeChoice.Digest digest) {
    var now = clock.instant();
    var toldTo = rows.hold(member.id(), digest);
    var kinds = kinds(member.id(), digest);
    var from = later(toldTo, now.minus(KEPT));
    var lines =
        kinds.isEmpty() ? List.<DigestLine>of() : rows.unread(member.id(), kinds, from, MOST + 1);
    if (!lines.isEmpty()) {
      var things = lines.stream().map(DigestLine::thing).filter(Objects::nonNull).toList();
      Map<Thing, Piece> found = pieces.of(things, Reader.member(member.id()));
      var more = lines.size() > MOST;
      var shown = lines.subList(0, Math.min(MOST, lines.size()));
      mail.send(
          DigestLetter.to(member.email(), shown, more, found, stops.site(), stops.of(member.id())));
      rows.tell(member.id(), digest, now);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Set<NoticeKind> kinds(long account, NoticeChoice.Digest digest) {
    return choices.of(account).entrySet().stream()
        .filter(entry -> entry.getValue().digest() == digest)
        .map(Map.Entry::getKey)
        .collect(toSet());
  }
}

package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.social.NoticeQuery.Reading;

/** Random telling and reading, on two devices each, against {@link NoticeModel}. */
class NoticeModelTest {
  private static final int STEPS = 10_000;
  private static final int THINGS = 3;
  private static final RunningServer SERVER = RunningServer.shared();
  private final Random random = new Random(20261121);
  private final NoticeModel model = new NoticeModel();
  private final Notices notices = SERVER.bean(Notices.class);
  private final NoticeBox box = SERVER.bean(NoticeBox.class);
  private final NoticeSigns signs = SERVER.bean(NoticeSigns.class);
  private final List<Long> people = Neighbours.several(5);
  private final Map<String, List<Notice>> screens = new HashMap<>();
  private int told;

  private long anyone() {
    return people.get(random.nextInt(people.size()));
  }

  private String anyScreen(long account) {
    return account + " " + random.nextInt(2);
  }

  private static String called(Notice notice) {
    return notice.about() == NoticeKind.VOTE
        ? notice.thing().orElseThrow().toString()
        : notice.content();
  }

  /** Other tests tell everybody, too. */
  private static boolean isOurs(Notice notice) {
    return notice.about() == NoticeKind.VOTE || notice.content().startsWith("model ");
  }

  private void tell() {
    var kinds = new ArrayList<>(EnumSet.complementOf(EnumSet.of(NoticeKind.VOTE)));
    var kind = kinds.get(random.nextInt(kinds.size()));
    var owner = anyone();
    var content = "model " + told++;
    notices.tell(NewNotice.ofSite(owner, kind, "n", content));
    model.tell(owner, kind, content);
  }

  private void toAll() {
    var content = "model " + told++;
    SERVER.bean(SiteNotices.class).toAll(SiteNotices.SERVER, "n", content);
    model.toAll(content);
  }

  private void vote(boolean agrees) {
    var owner = anyone();
    var voter = anyone();
    var thing = new Thing(Thing.Kind.ANSWER, owner * THINGS + random.nextInt(THINGS));
    var notice = NewNotice.ofMember(owner, NoticeKind.VOTE, voter, thing);
    if (agrees) {
      notices.tellAgain(notice, SERVER.clock().instant());
      model.agree(owner, thing.toString(), voter);
    } else {
      notices.takeBack(notice);
      model.takeBack(thing.toString(), voter);
    }
  }

  private void look(long account) {
    var reading = Reading.values()[random.nextInt(3)];
    var query = new NoticeQuery(NoticeKind.ALL, reading, random.nextInt(3), 6);
    var ours = box.list(account, query).stream().filter(NoticeModelTest::isOurs).toList();
    screens.put(anyScreen(account), ours);
  }

  private void sign(long account) {
    var screen = screens.getOrDefault(anyScreen(account), List.of());
    if (!screen.isEmpty()) {
      var notice = screen.get(random.nextInt(screen.size()));
      if (signs.sign(account, notice.id())) {
        assertThat(model.sign(account, called(notice))).isTrue();
      } else {
        assertThat(notice.about()).isEqualTo(NoticeKind.VOTE);
      }
    }
  }

  private void signAll(long account) {
    Set<NoticeKind> kinds =
        switch (random.nextInt(3)) {
          case 0 -> NoticeKind.ALL;
          case 1 -> NoticeKind.OF_THE_SITE;
          default -> EnumSet.of(NoticeKind.values()[random.nextInt(NoticeKind.values().length)]);
        };
    signs.signAll(account, kinds);
    model.signAll(account, kinds);
  }

  private void step() {
    switch (random.nextInt(20)) {
      case 0 -> toAll();
      case 1, 2, 3 -> tell();
      case 4, 5, 6, 7, 8 -> vote(true);
      case 9, 10 -> vote(false);
      case 11, 12, 13, 14 -> look(anyone());
      case 15 -> signAll(anyone());
      default -> sign(anyone());
    }
  }

  @Test
  void what_is_unread_is_what_an_obvious_model_counts() {
    people.forEach(account -> signs.signAll(account, NoticeKind.ALL));
    for (var i = 0; i < STEPS; i++) {
      step();
      var account = anyone();
      assertThat(signs.unread(account).ofKind()).as("step " + i).isEqualTo(model.unread(account));
    }
    for (var account : people) {
      var fresh = box.list(account, new NoticeQuery(NoticeKind.ALL, Reading.NEW, 0, 1_000));
      assertThat(fresh).hasSize((int) signs.unread(account).total());
    }
  }
}

package org.linli.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.linli.care.Acknowledgements;
import org.linli.care.Falls;
import org.linli.care.Notice;
import org.linli.care.Notices;
import org.springframework.stereotype.Component;

/** Three falls at home. */
@Component
class Incidents {
  private static final String BEDROOM = "外婆的卧室";
  private static final String LIVING_ROOM = "客厅";
  private static final Fall AT_NIGHT =
      new Fall(BEDROOM, Room.bedroomAtNight(), "卧室检测到跌倒，倒地持续 40 秒");
  private static final Fall AT_NOON = new Fall(LIVING_ROOM, Room.livingRoom(), "客厅检测到跌倒，已自行坐起");
  private static final Fall THIS_MORNING =
      new Fall(BEDROOM, Room.bedroomInTheMorning(), "卧室检测到跌倒，请尽快查看");
  private static final int MOST = 50;
  private final Home home;
  private final Cast cast;
  private final Falls falls;
  private final Notices notices;
  private final Acknowledgements acknowledgements;

  Incidents(Home home, Cast cast, Falls falls, Notices notices, Acknowledgements acknowledgements) {
    this.home = home;
    this.cast = cast;
    this.falls = falls;
    this.notices = notices;
    this.acknowledgements = acknowledgements;
  }

  private record Fall(String device, Room room, String content) {}

  /** Each of them may be played again. */
  List<Act> acts() {
    return List.of(
        new Act(1310, () -> home.install(BEDROOM)),
        new Act(1309, () -> home.install(LIVING_ROOM)),
        new Act(790, () -> happens(AT_NIGHT)),
        new Act(789.9, () -> answered(AT_NIGHT)),
        new Act(287, () -> happens(AT_NOON)),
        new Act(286, () -> seen(AT_NOON)),
        new Act(5, () -> happens(THIS_MORNING)),
        new Act(4, () -> home.order(BEDROOM)));
  }

  private void happens(Fall fall) {
    if (notice(fall).isEmpty()) {
      home.device(fall.device())
          .ifPresent(device -> falls.report(device, fall.room().drawn(), fall.content()));
    }
  }

  private void answered(Fall fall) {
    told(fall, Home.FIRST_CARER, (notice, account) -> acknowledgements.add(notice, account, "陈师傅"));
    told(fall, Home.OWNER, (notice, account) -> notices.sign(account, notice.eventId()));
  }

  private void seen(Fall fall) {
    told(fall, Home.OWNER, (notice, account) -> notices.read(account, notice));
    told(fall, Home.SECOND_CARER, (notice, account) -> notices.read(account, notice));
  }

  private void told(Fall fall, String person, BiConsumer<Notice, Long> deed) {
    notice(fall)
        .ifPresent(notice -> cast.find(person).ifPresent(account -> deed.accept(notice, account)));
  }

  private Optional<Notice> notice(Fall fall) {
    return cast.find(Home.OWNER).stream()
        .flatMap(owner -> notices.of(owner, Notices.Shown.ALL, 0, MOST).stream())
        .filter(notice -> notice.content().equals(fall.content()))
        .findFirst();
  }
}

package org.linli.demo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.identity.Duty;
import org.linli.identity.UserGroup;
import tools.jackson.databind.json.JsonMapper;

class LibraryTest {
  private static final Story STORY = new Story(JsonMapper.builder().build());
  private static final Library LIBRARY = STORY.library();
  private static final Map<String, Person> PEOPLE =
      STORY.people().stream().collect(toMap(Person::username, identity()));

  @Test
  void specialists_and_enterprises_write_what_is_neither_short_nor_long() {
    assertThat(LIBRARY.essays())
        .hasSizeBetween(8, 12)
        .extracting(Essay::title)
        .doesNotHaveDuplicates();
    for (var essay : LIBRARY.essays()) {
      assertThat(essay.content().codePointCount(0, essay.content().length()))
          .as(essay.title())
          .isBetween(300, 1_200);
      assertThat(PEOPLE.get(essay.author()).group())
          .isIn(UserGroup.SPECIALIST, UserGroup.ENTERPRISE);
      assertThat(essay.tags()).hasSizeBetween(1, 5);
    }
    assertThat(LIBRARY.essays()).filteredOn(essay -> essay.priceFen() > 0).hasSize(2);
  }

  @Test
  void readers_live_there_and_neither_praise_themselves_nor_read_what_they_have_not_paid_for() {
    for (var essay : LIBRARY.essays()) {
      var all = new ArrayList<>(essay.agrees());
      all.addAll(essay.disagrees());
      assertThat(all).as(essay.title()).doesNotHaveDuplicates();
      all.addAll(essay.collectors());
      all.addAll(essay.readers());
      assertThat(all).isSubsetOf(PEOPLE.keySet()).doesNotContain(essay.author());
      assertThat(essay.priceFen() > 0 && !essay.readers().isEmpty()).isFalse();
      Stream.concat(essay.comments().stream(), essay.complaints().stream())
          .forEach(remark -> {
            assertThat(remark.hours()).isPositive().isLessThan(essay.hours());
            assertThat(PEOPLE.get(remark.author()).hours()).isGreaterThan(remark.hours());
          });
      assertThat(PEOPLE.get(essay.author()).hours()).isGreaterThan(essay.hours());
    }
  }

  @Test
  void a_series_follows_its_articles_and_is_its_authors() {
    assertThat(LIBRARY.courses()).hasSize(2);
    var essays = LIBRARY.essays().stream().collect(toMap(Essay::title, identity()));
    for (var course : LIBRARY.courses()) {
      assertThat(course.articles())
          .hasSize(3)
          .map(essays::get)
          .allMatch(essay -> essay.author().equals(course.author()))
          .allMatch(essay -> essay.hours() > course.hours());
    }
  }

  @Test
  void complaints_are_of_others_and_come_after() {
    for (var post : STORY.posts()) {
      complained(post.complaints().stream(), post.author(), post.hours());
      post.answers()
          .forEach(reply -> complained(reply.complaints().stream(), reply.author(), reply.hours()));
    }
  }

  private static void complained(Stream<Remark> complaints, String author, double hours) {
    assertThat(complaints)
        .allMatch(complaint -> PEOPLE.containsKey(complaint.author()))
        .noneMatch(complaint -> complaint.author().equals(author))
        .allMatch(complaint -> complaint.hours() > 0 && complaint.hours() < hours);
  }

  @Test
  void each_duty_is_somebodys() {
    assertThat(
            PEOPLE.values().stream()
                .map(Person::duty)
                .filter(duty -> duty != null)
                .collect(toSet()))
        .isEqualTo(EnumSet.allOf(Duty.class));
  }
}

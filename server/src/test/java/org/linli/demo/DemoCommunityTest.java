package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.articles.ArticleFeed;
import org.linli.articles.SeriesShelf;
import org.linli.care.Acknowledgements;
import org.linli.care.Devices;
import org.linli.care.Notices;
import org.linli.discovery.ItemRecommendations;
import org.linli.group.ChatGroups;
import org.linli.group.OwnGroups;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.identity.RealNames;
import org.linli.identity.UserGroup;
import org.linli.knowledge.Question;
import org.linli.knowledge.QuestionFeed;
import org.linli.market.Applications;
import org.linli.market.DemandBoard;
import org.linli.market.SignUp;
import org.linli.market.SignUps;
import org.linli.media.Pictures;
import org.linli.moderation.Cases;
import org.linli.neighbourhood.Circle;
import org.linli.neighbourhood.NearbyPosts;
import org.linli.neighbourhood.Place;
import org.linli.social.Follows;
import org.linli.social.Inbox;
import org.linli.social.UnreadMessages;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.linli.wallet.LedgerAudit;

@OwnServer
class DemoCommunityTest {
  private static final int ALL = 1_000;
  private static RunningServer server;

  @BeforeAll
  static void it_is_told() {
    server = RunningServer.own(Map.of("linli.demo", true));
    untilTheEnd();
  }

  private static void untilTheEnd() {
    await().atMost(Duration.ofSeconds(90)).until(() -> progress().finished());
  }

  private static Loading.Progress progress() {
    return server.bean(Loading.class).progress().orElseThrow();
  }

  private static Story story() {
    return server.bean(Story.class);
  }

  private static long lin() {
    return server.bean(Members.class).byLogin("lin").orElseThrow().id();
  }

  private static int asked(ToIntFunction<Question> number) {
    return server.bean(QuestionFeed.class).newest(0, ALL).stream().mapToInt(number).sum();
  }

  private static int told(ToIntFunction<Post> number) {
    return story().posts().stream().mapToInt(number).sum();
  }

  @Test
  void who_signs_in_finds_a_feed_in_two_languages() {
    await()
        .untilAsserted(() ->
            assertThat(Told.to(server).feed(4))
                .extracting(row -> row.get("title").asString())
                .hasSize(24)
                .doesNotHaveDuplicates()
                .anyMatch(title -> title.matches(".*\\p{IsHan}.*"))
                .anyMatch(title -> title.matches("\\p{ASCII}+")));
  }

  @Test
  void an_enterprise_wants_two_things_done_and_has_taken_somebody() {
    var demands = server.bean(DemandBoard.class).open(0, ALL);
    assertThat(demands).hasSize(2);
    var site = demands.getLast();
    assertThat(site.chatId()).isPositive();
    assertThat(server.bean(SignUps.class).to(site.id(), 0, ALL))
        .extracting(SignUp::state)
        .containsOnlyOnce(SignUp.State.CONFIRMED, SignUp.State.SIGNED, SignUp.State.REFUSED);
  }

  @Test
  void six_neighbours_have_told_something_round_one_square() {
    var square = new Circle(Place.of(30.2465, 120.1595).orElseThrow(), 500);
    assertThat(server.bean(NearbyPosts.class).in(square, 0, ALL)).hasSize(6);
  }

  @Test
  void who_cooks_is_offered_what_cooks_order() {
    var lin = server.bean(Members.class).byLogin("lin").orElseThrow().id();
    var offers = server.bean(ItemRecommendations.class);
    await()
        .untilAsserted(() ->
            assertThat(offers.several(lin, 2))
                .extracting(offer -> offer.item().name())
                .contains("压榨菜籽油 5 升"));
  }

  @Test
  void groups_talk_and_lin_has_something_to_read_in_one() {
    var groups = server.bean(OwnGroups.class).of(lin(), 0, ALL);
    assertThat(groups).hasSize(1);
    assertThat(groups.getFirst().members()).isEqualTo(8);
    assertThat(groups.getFirst().unread()).isPositive();
    assertThat(server.bean(ChatGroups.class).listed("", 0, ALL)).hasSize(story().clubs().size());
  }

  @Test
  void three_have_written_to_lin_and_what_was_paid_is_right() {
    assertThat(server.bean(Inbox.class).of(lin(), 0, ALL)).hasSize(3);
    assertThat(server.bean(UnreadMessages.class).total(lin())).isPositive();
    assertThat(server.bean(LedgerAudit.class).findings()).isEmpty();
  }

  @Test
  void everybody_has_the_same_password_and_what_he_says_of_himself() {
    for (var person : story().people()) {
      var member = server.bean(Members.class).byLogin(person.username()).orElseThrow();
      assertThat(member.nickname()).isEqualTo(person.nickname());
      assertThat(member.phone()).isEqualTo(person.phone());
      assertThat(member.description()).isEqualTo(person.description());
      assertThat(member.userGroup()).isEqualTo(group(person));
      assertThat(member.createdAt()).isEqualTo(Act.before(progress().begunAt(), person.hours()));
    }
    assertThat(Told.signIn(server, "ben", DemoAccounts.PASSWORD)).hasSize(32);
    assertThat(Told.signIn(server, "19900000103", DemoAccounts.PASSWORD)).hasSize(32);
  }

  private static UserGroup group(Person person) {
    return person.username().equals(Applicants.APPLYING)
        ? UserGroup.SPECIALIST_APPLICANT
        : person.group();
  }

  @Test
  void all_numbers_are_those_of_the_story() {
    assertThat(Told.to(server).questions()).hasSize(story().posts().size());
    assertThat(asked(Question::answers)).isEqualTo(told(post -> post.answers().size()));
    assertThat(asked(Question::comments)).isEqualTo(told(post -> post.comments().size()));
    assertThat(asked(Question::follows)).isEqualTo(told(post -> post.followers().size()));
    assertThat(asked(question -> question.tags().size()))
        .isEqualTo(told(post -> post.tags().size()));
    await().until(() -> asked(question -> (int) question.views()) == told(Post::views));
    var tagged = story().library().essays().stream().mapToInt(essay -> essay.tags().size()).sum();
    assertThat(uses()).isEqualTo(told(post -> post.tags().size()) + tagged);
    assertThat(server.bean(Follows.class).countsOf(List.of(lin())).get(lin()).follows())
        .isEqualTo(story().people().getFirst().follows().size());
  }

  private static long uses() {
    var tags = server.bean(Tags.class);
    return tags.tree().stream()
        .mapToLong(
            branch -> branch.tag().uses() + branch.children().stream().mapToLong(Tag::uses).sum())
        .sum();
  }

  @Test
  void an_answer_stands_with_its_votes_and_comments_at_its_time() {
    var post = story().posts().getFirst();
    var best = post.answers().getFirst();
    var lists = Told.to(server);
    var id =
        lists.questions().stream()
            .filter(row -> row.get("title").asString().equals(post.title()))
            .findFirst()
            .orElseThrow()
            .get("questionID")
            .toString();
    var rows = lists.get("question/get_answer_list?question_id=" + id);
    assertThat(rows).hasSize(post.answers().size());
    assertThat(rows.toString()).contains("感应的", "\"agree\":" + best.agrees().size());
  }

  @Test
  void the_times_are_those_of_the_story() {
    var newest = server.bean(QuestionFeed.class).newest(0, ALL);
    var first = story().posts().getFirst();
    var asked =
        newest.stream().filter(one -> one.title().equals(first.title())).findFirst().orElseThrow();
    assertThat(asked.createdAt()).isEqualTo(Act.before(progress().begunAt(), first.hours()));
    assertThat(newest.getLast().createdAt())
        .isAfter(progress().begunAt().minus(Duration.ofDays(61)));
    assertThat(newest.getFirst().createdAt()).isBefore(progress().begunAt());
  }

  @Test
  void two_devices_have_told_of_three_falls() {
    assertThat(server.bean(Devices.class).boundTo(lin())).hasSize(2);
    var notices = server.bean(Notices.class).of(lin(), Notices.Shown.ALL, 0, ALL);
    assertThat(notices).hasSize(3).allMatch(notice -> !notice.picture().isEmpty());
    assertThat(notices)
        .allMatch(notice -> server.bean(Pictures.class).find(notice.picture()).isPresent());
    var acknowledged = server.bean(Acknowledgements.class);
    assertThat(notices).filteredOn(notice -> acknowledged.of(notice).isEmpty()).hasSize(2);
    assertThat(server.bean(Notices.class).of(lin(), Notices.Shown.UNREAD, 0, ALL)).hasSize(1);
  }

  @Test
  void articles_stand_with_all_that_came_of_them() {
    var articles = server.bean(ArticleFeed.class).newest(0, ALL);
    var essays = story().library().essays();
    assertThat(articles).hasSize(essays.size());
    for (var article : articles) {
      var essay =
          essays.stream()
              .filter(one -> one.title().equals(article.title()))
              .findFirst()
              .orElseThrow();
      assertThat(article.agrees()).isEqualTo(essay.agrees().size());
      assertThat(article.collects()).isEqualTo(essay.collectors().size());
      assertThat(article.comments()).isEqualTo(essay.comments().size());
      assertThat(article.priced()).isEqualTo(essay.priceFen() > 0);
      assertThat(article.createdAt()).isEqualTo(Act.before(progress().begunAt(), essay.hours()));
    }
    var shelf = server.bean(SeriesShelf.class);
    var series = shelf.newest(Reader.member(lin()), 0, ALL);
    assertThat(series).hasSize(2);
    assertThat(series).allMatch(one -> shelf.articlesOf(one.id()).size() == 3);
    assertThat(series).allMatch(one -> one.read() > 0);
  }

  @Test
  void a_moderator_and_a_verifier_find_something_to_do() {
    assertThat(server.bean(Cases.class).waiting()).isEqualTo(4);
    assertThat(server.bean(RealNames.class).applicants(0, ALL)).hasSize(1);
    assertThat(server.bean(Applications.class).waiting(0, ALL)).hasSize(1);
    var members = server.bean(Members.class);
    assertThat(members.byLogin("hegu").orElseThrow().isStaff()).isTrue();
    assertThat(members.byLogin("tianjie").orElseThrow().isStaff()).isTrue();
  }

  @Test
  void most_people_show_a_picture() {
    var members = server.bean(Members.class).page(0, ALL);
    var people = members.stream().filter(one -> one.userGroup() != UserGroup.ADMINISTRATOR);
    assertThat(people.map(Member::portrait).filter(portrait -> portrait != null))
        .hasSize(32)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_page_names_some_accounts_and_the_password() {
    assertThat(server.get("/about").body())
        .contains(
            "<code>lin</code>",
            "<code>zhou</code>",
            "<code>hegu</code>",
            "<code>tianjie</code>",
            DemoAccounts.PASSWORD);
  }

  @Test
  void a_restart_tells_nothing_again() {
    var questions = Told.to(server).questions().size();
    server.restart();
    assertThat(progress().finished()).isTrue();
    assertThat(Told.to(server).questions()).hasSize(questions);
    assertThat(server.bean(Members.class).page(0, ALL)).hasSize(41);
    assertThat(server.bean(Notices.class).of(lin(), Notices.Shown.ALL, 0, ALL)).hasSize(3);
  }
}

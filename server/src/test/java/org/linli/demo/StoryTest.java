package org.linli.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class StoryTest {
  private static final Story STORY = new Story(JsonMapper.builder().build());
  private static final List<Person> PEOPLE = STORY.people();
  private static final List<Post> POSTS = STORY.posts();
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern ADDRESS =
      Pattern.compile("https?:|www\\.|@[a-z]|\\b1[3-8]\\d{9}\\b");

  private static Stream<Reply> replies() {
    return POSTS.stream().flatMap(post -> post.answers().stream());
  }

  private static Stream<Remark> remarks() {
    return Stream.concat(
        POSTS.stream().flatMap(post -> post.comments().stream()),
        replies().flatMap(reply -> reply.comments().stream()));
  }

  private static Stream<String> texts() {
    return Stream.of(
            POSTS.stream().flatMap(post -> Stream.of(post.title(), post.description())),
            replies().map(Reply::content),
            remarks().map(Remark::content),
            PEOPLE.stream().map(Person::description),
            STORY.library().essays().stream().flatMap(StoryTest::texts),
            STORY.clubs().stream().flatMap(StoryTest::texts),
            STORY.hails().stream().map(Hail::content))
        .flatMap(part -> part);
  }

  private static Stream<String> texts(Club club) {
    return Stream.concat(
        Stream.of(club.name(), club.description()), club.said().stream().map(Remark::content));
  }

  private static Stream<String> texts(Essay essay) {
    return Stream.concat(
        Stream.of(essay.title(), essay.description(), essay.content()),
        Stream.concat(essay.comments().stream(), essay.complaints().stream()).map(Remark::content));
  }

  @Test
  void it_tells_of_a_whole_community_in_two_languages() {
    var chinese = POSTS.stream().filter(post -> HAN.matcher(post.title()).find()).count();
    assertThat(PEOPLE).hasSize(40);
    assertThat(chinese).isGreaterThan(80);
    assertThat(POSTS.size() - chinese).isGreaterThan(30);
    assertThat(replies().count()).isGreaterThan(330);
    assertThat(remarks().count()).isGreaterThan(150);
    assertThat(POSTS).filteredOn(post -> post.answers().isEmpty()).hasSizeBetween(3, 20);
    assertThat(POSTS).filteredOn(Post::anonymous).hasSizeBetween(2, 10);
    assertThat(replies().map(Reply::content))
        .anyMatch(text -> text.contains("\n|---"))
        .anyMatch(text -> text.contains("```"))
        .anyMatch(text -> text.contains("\n1. "));
  }

  @Test
  void everybody_who_is_named_lives_there_and_does_nothing_to_himself() {
    var known = PEOPLE.stream().map(Person::username).collect(toSet());
    assertThat(known).hasSize(PEOPLE.size());
    assertThat(PEOPLE).allMatch(person -> known.containsAll(person.follows()));
    assertThat(PEOPLE).noneMatch(person -> person.follows().contains(person.username()));
    for (var club : STORY.clubs()) {
      assertThat(known).contains(club.founder()).containsAll(club.members());
      assertThat(club.members()).doesNotContain(club.founder()).containsAll(club.admins());
      assertThat(club.said())
          .allMatch(remark -> remark.hours() < club.hours())
          .extracting(Remark::author)
          .isSubsetOf(Stream.concat(Stream.of(club.founder()), club.members().stream()).toList());
    }
    assertThat(remarks().map(Remark::author)).allMatch(known::contains);
    assertThat(STORY.hails().stream().map(Hail::author)).allMatch(known::contains);
    assertThat(POSTS)
        .allMatch(post -> known.contains(post.author()) && known.containsAll(post.followers()));
    assertThat(replies()).allSatisfy(reply -> voters(reply, known));
  }

  private static void voters(Reply reply, Set<String> known) {
    var voters = new ArrayList<>(reply.agrees());
    voters.addAll(reply.disagrees());
    assertThat(voters).isSubsetOf(known).doesNotHaveDuplicates().doesNotContain(reply.author());
    assertThat(known).contains(reply.author()).containsAll(reply.collectors());
  }

  @Test
  void nothing_happens_before_what_it_belongs_to_or_before_somebody_came() {
    STORY.hails().forEach(hail -> came(hail.author(), hail.hours()));
    for (var post : POSTS) {
      came(post.author(), post.hours());
      post.comments().forEach(remark -> follows(remark.author(), remark.hours(), post.hours()));
      for (var reply : post.answers()) {
        follows(reply.author(), reply.hours(), post.hours());
        reply.comments().forEach(r -> follows(r.author(), r.hours(), reply.hours()));
      }
    }
  }

  private static void follows(String author, double hours, double before) {
    assertThat(hours).isPositive().isLessThanOrEqualTo(before);
    came(author, hours);
  }

  private static void came(String author, double hours) {
    var person = PEOPLE.stream().filter(one -> one.username().equals(author)).findFirst();
    assertThat(person.orElseThrow().hours()).as(author).isGreaterThan(hours);
  }

  @Test
  void nothing_is_said_twice_or_too_long_or_tells_an_address() {
    assertThat(POSTS.stream().map(Post::title)).doesNotHaveDuplicates();
    assertThat(replies().map(Reply::content)).doesNotHaveDuplicates();
    assertThat(PEOPLE.stream().map(Person::nickname)).doesNotHaveDuplicates();
    assertThat(POSTS).allMatch(post -> post.title().length() <= 100 && post.tags().size() <= 5);
    assertThat(texts()).allMatch(text -> text.length() < 5_000 && text.equals(text.strip()));
    assertThat(texts()).noneMatch(text -> ADDRESS.matcher(text).find());
  }

  @Test
  void telephones_are_of_a_block_that_nobody_uses_here() {
    assertThat(PEOPLE.stream().map(Person::phone))
        .doesNotHaveDuplicates()
        .allMatch(phone -> phone.matches("199000001\\d\\d"));
  }

  @Test
  void its_files_are_small() throws IOException {
    for (var file : List.of("members", "questions-zh", "questions-en", "articles")) {
      assertThat(new ClassPathResource("demo/" + file + ".json").contentLength())
          .isLessThan(150 * 1024);
    }
  }
}

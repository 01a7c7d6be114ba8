package org.linli.discovery;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every index does, wherever it lies. */
abstract class SearchIndexContract {
  static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
  private SearchStore store;
  private SearchIndex index;

  /** One in which nothing is. */
  abstract SearchStore emptied();

  @BeforeEach
  void make() {
    store = emptied();
    index = store.fresh();
  }

  @AfterEach
  void close() {
    index.close();
  }

  static SearchDocument document(long id, String title, String body) {
    return new SearchDocument(
        new SearchKey(SearchKind.QUESTION, id), title, body, "", List.of(), "", 7, false, NOW, 0);
  }

  private void put(SearchDocument... documents) {
    index.put(List.of(documents).stream().map(SearchTerms::of).toList());
    index.refresh();
  }

  private SearchFound find(SearchRequest request) {
    return index.find(SearchQuery.of(request), 0, 10);
  }

  private List<Long> find(String text) {
    return find(SearchRequest.of(text)).hits().stream().map(hit -> hit.key().id()).toList();
  }

  private static SearchRequest narrowed(
      String text, Set<SearchKind> kinds, List<Long> tags, long author, Optional<Boolean> solved) {
    return new SearchRequest(
        text, kinds, tags, author, solved, Optional.empty(), SearchRequest.Order.BEST, false, true);
  }

  @Test
  void many_words_of_which_each_is_like_many_others_are_looked_for() {
    var alike = new StringBuilder();
    var wanted = new StringBuilder();
    for (var word = 'a'; word <= 'v'; word++) {
      wanted.append("kr").append(word).append("ntobz ");
      for (var letter = 'a'; letter <= 'z'; letter++) {
        for (var other : List.of('d', 'g', 'm')) {
          alike.append("kr").append(word).append(letter).append(other).append("obz ");
        }
      }
    }
    put(document(1, alike.toString(), alike.toString()), document(2, "krantobz", "krbntobz"));
    assertThat(find(wanted.toString())).isNotNull();
    assertThat(find("krentobz")).contains(1L);
  }

  @Test
  void the_first_page_of_very_many_is_what_a_long_list_of_them_begins_with() {
    var random = new Random(5);
    var words = List.of("电梯", "维修", "物业", "shuiguan", "水管", "小区", "老人", "门口");
    var all = new ArrayList<SearchTerms>();
    for (var id = 1; id <= 1_500; id++) {
      var text =
          random
              .ints(1 + random.nextInt(9), 0, words.size())
              .mapToObj(words::get)
              .collect(joining());
      var at = NOW.minus(Duration.ofHours(random.nextInt(9_000)));
      var key = new SearchKey(SearchKind.QUESTION, id);
      all.add(
          SearchTerms.of(
              new SearchDocument(
                  key, text, text, "", List.of(), "", 7, false, at, random.nextInt(9))));
    }
    index.put(all);
    index.refresh();
    for (var text : List.of("电梯维修", "水管", "shuiguan xiaoqu", "老人 门口 物业 电梯", "diantii")) {
      var query = SearchQuery.of(SearchRequest.of(text, SearchKind.QUESTION));
      var page = index.find(query, 0, 20);
      assertThat(page.hits()).hasSize(20);
      assertThat(page.hits()).isEqualTo(index.find(query, 0, 150).hits().subList(0, 20));
    }
  }

  @Test
  void words_are_found_by_characters_sound_initials_stems_and_with_errors() {
    put(
        document(1, "专业问答平台怎么用", "先注册再提问"),
        document(2, "Running shoes for elders", "soft soles"),
        document(3, "附近哪里有银行", "要取钱"));
    assertThat(find("专业问答")).containsExactly(1L);
    assertThat(find("zhuanye")).containsExactly(1L);
    assertThat(find("zywd")).containsExactly(1L);
    assertThat(find("zhuanyewenda")).containsExactly(1L);
    assertThat(find("专页问答")).containsExactly(1L);
    assertThat(find("ＺＨＵＡＮＹＥ")).containsExactly(1L);
    assertThat(find("run")).containsExactly(2L);
    assertThat(find("runing shoos")).containsExactly(2L);
    assertThat(find("yinhang")).containsExactly(3L);
    assertThat(find("zhuce")).containsExactly(1L);
    assertThat(find("完全无关")).isEmpty();
    assertThat(find("？！")).isEmpty();
  }

  @Test
  void a_title_counts_more_than_a_body_and_votes_and_freshness_break_the_tie() {
    var voted =
        new SearchDocument(
            new SearchKey(SearchKind.QUESTION, 3), "电梯", "", "", List.of(), "", 7, false, NOW, 50);
    var old =
        new SearchDocument(
            new SearchKey(SearchKind.QUESTION, 4),
            "电梯",
            "",
            "",
            List.of(),
            "",
            7,
            false,
            NOW.minusSeconds(400L * 86_400),
            0);
    put(document(1, "别的", "电梯坏了"), document(2, "电梯", ""), voted, old);
    for (var other = 10; other < 40; other++) {
      put(document(other, "风筝", "晴天"));
    }
    assertThat(find("电梯")).containsExactly(3L, 2L, 4L, 1L);
  }

  @Test
  void what_is_put_again_takes_the_place_of_what_was_and_what_is_removed_is_gone() {
    put(document(1, "旧伞", ""), document(2, "旧伞架", ""));
    put(document(1, "新伞", ""));
    assertThat(find("旧伞")).doesNotContain(1L);
    index.remove(List.of(new SearchKey(SearchKind.QUESTION, 2)));
    index.refresh();
    assertThat(find("旧伞架")).doesNotContain(2L);
  }

  @Test
  void filters_narrow_and_facets_count() {
    var solved =
        new SearchDocument(
            new SearchKey(SearchKind.QUESTION, 1),
            "菜园浇水",
            "",
            "",
            List.of(5L, 6L),
            "种植",
            7,
            true,
            NOW,
            0);
    var article =
        new SearchDocument(
            new SearchKey(SearchKind.ARTICLE, 2),
            "菜园日记",
            "",
            "",
            List.of(5L),
            "种植",
            8,
            false,
            NOW,
            0);
    put(solved, article, document(3, "菜园在哪", ""));
    var all = find(narrowed("菜园", Set.of(), List.of(), 0, Optional.empty()));
    assertThat(all.total()).isEqualTo(3);
    assertThat(all.kinds()).containsEntry(SearchKind.QUESTION, 2L);
    assertThat(all.tags()).containsEntry(5L, 2L).containsEntry(6L, 1L);
    var articles = find(narrowed("菜园", Set.of(SearchKind.ARTICLE), List.of(), 0, Optional.empty()));
    assertThat(articles.ids(SearchKind.ARTICLE)).containsExactly(2L);
    assertThat(articles.kinds()).containsEntry(SearchKind.QUESTION, 2L);
    assertThat(articles.tags()).containsEntry(5L, 1L).doesNotContainKey(6L);
    assertThat(find(narrowed("菜园", Set.of(), List.of(6L, 9L), 0, Optional.empty())).total())
        .isEqualTo(1);
    assertThat(find(narrowed("菜园", Set.of(), List.of(), 8, Optional.empty())).total()).isEqualTo(1);
    assertThat(find(narrowed("菜园", Set.of(), List.of(), 0, Optional.of(true))).total())
        .isEqualTo(1);
    assertThat(find(narrowed("种植", Set.of(), List.of(), 0, Optional.empty())).total()).isEqualTo(2);
  }

  @Test
  void the_newest_can_come_first_and_older_ones_be_left_out() {
    var documents = new ArrayList<SearchDocument>();
    for (var day = 0; day < 3; day++) {
      documents.add(
          new SearchDocument(
              new SearchKey(SearchKind.QUESTION, day + 1),
              "端午",
              "",
              "",
              List.of(),
              "",
              7,
              false,
              NOW.minusSeconds(86_400L * day),
              day * 100));
    }
    put(documents.toArray(SearchDocument[]::new));
    var newest =
        new SearchRequest(
            "端午",
            Set.of(),
            List.of(),
            0,
            Optional.empty(),
            Optional.of(NOW.minusSeconds(90_000)),
            SearchRequest.Order.NEWEST,
            false,
            false);
    assertThat(find(newest).ids(SearchKind.QUESTION)).containsExactly(1L, 2L);
  }

  @Test
  void a_word_that_is_still_written_is_found_by_its_beginning() {
    put(document(1, "中秋节晚会节目单", ""), document(2, "Neighbourhood watch", ""));
    for (var begun : List.of("zhongq", "zqj", "中秋")) {
      assertThat(find(SearchRequest.of(begun).stillGrowing()).ids(SearchKind.QUESTION))
          .as(begun)
          .containsExactly(1L);
    }
    assertThat(find(SearchRequest.of("neighb").stillGrowing()).ids(SearchKind.QUESTION))
        .containsExactly(2L);
  }

  @Test
  void what_was_kept_is_there_again_with_its_position() {
    put(document(1, "风筝", ""));
    index.commit(41);
    store.adopt(index);
    index.close();
    index = store.current().orElseThrow();
    assertThat(index.position()).hasValue(41);
    assertThat(find("风筝")).containsExactly(1L);
    store.tidy();
    assertThat(find("fengzheng")).containsExactly(1L);
  }

  @Test
  void one_that_was_never_kept_is_none() {
    put(document(1, "风筝", ""));
    index.close();
    assertThat(store.current()).isEmpty();
    index = store.fresh();
  }
}

package org.linli.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;

class TagProposalsTest {
  private final TagProposals proposals = RunningServer.shared().bean(TagProposals.class);

  private List<String> tags(String title, String content) {
    return proposals.tags(title, content).stream().map(Tag::name).toList();
  }

  @Test
  void a_whole_name_suits_better_than_half_of_one_and_the_title_counts_more() {
    Fresh.child(Fresh.first(), "珐琅彩瓷器");
    Fresh.child(Fresh.first(), "珐琅");
    Fresh.child(Fresh.first(), "景泰蓝");
    assertThat(tags("珐琅", "景泰蓝")).startsWith("珐琅", "景泰蓝");
    assertThat(tags("瓷器", "")).contains("珐琅彩瓷器");
    assertThat(tags("景泰蓝", "珐琅")).startsWith("景泰蓝", "珐琅");
  }

  @Test
  void names_without_words_are_found_as_they_are_written() {
    Fresh.child(Fresh.first(), "C++ 语");
    assertThat(tags("怎样学 c++ 语", "")).contains("C++ 语");
  }

  @Test
  void nothing_is_proposed_for_nothing_and_five_at_most_for_everything() {
    assertThat(tags("", "")).isEmpty();
    assertThat(proposals.names("", "？")).isEmpty();
    assertThat(tags("", "美食居家出行宠物购物就医用药".repeat(10_000))).hasSize(5);
    assertThat(tags("\0\ud83c", "'; drop")).isEmpty();
  }

  @Test
  void keywords_that_are_tags_already_are_no_new_names() {
    Fresh.child(Fresh.first(), "麂皮");
    assertThat(proposals.names("麂皮皮鞋", "")).containsExactly("皮鞋");
  }
}

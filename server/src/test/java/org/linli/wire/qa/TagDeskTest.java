package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.SERVER;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.moderation.SensitiveWords;
import org.linli.topic.Fresh;

class TagDeskTest {
  private final QaClient root = QaClient.administrator();
  private final String garden = add(Fresh.name("园艺"), "1", "");
  private final String roses = add("月季", "2", garden);

  private String add(String name, String type, String father) {
    var added =
        root.postByHeader("tags/back_add_tag", "name", name, "tag_type", type, "father", father);
    assertCode(added, 1);
    return added.data().get("id").asString();
  }

  private List<String> children(String father) {
    return root.get("tags/get_child_tag", "tag_id", father).data().findValuesAsString("name");
  }

  private List<String> firstLevel() {
    return root.get("tags/get_first_tag")
        .data()
        .valueStream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  private Reply edit(String id, String name, String type) {
    return root.postByHeader("tags/edit_tag", "id", id, "name", name, "type", type);
  }

  private Reply merge(String from, String to) {
    return root.getByHeader("tags/merge_tags", "tag_id", from, "merge_id", to);
  }

  private Reply delete(String id) {
    return root.getByHeader("tags/delete_tag", "tag_id", id);
  }

  private static void assertMessage(Reply reply, int code, String message) {
    assertCode(reply, code);
    assertThat(reply.text("msg")).isEqualTo(message);
  }

  @Test
  void an_administrator_adds_tags_of_every_level() {
    assertThat(firstLevel()).contains(garden);
    assertThat(children(garden)).containsExactly("月季");
    var other = add(Fresh.name("其他"), "0", "");
    assertThat(firstLevel()).doesNotContain(other);
    assertMessage(
        root.postByHeader("tags/back_add_tag", "name", "月季", "tag_type", "2", "father", garden),
        -2,
        "already exist");
  }

  @Test
  void a_father_makes_a_second_level_tag_as_the_console_sends_it() {
    var added = root.postAs("tags/back_add_tag", "name", "玫瑰", "tag_type", "1", "father", garden);
    assertCode(added, 1);
    assertThat(added.data().get("type").intValue()).isEqualTo(2);
    assertThat(children(garden)).containsExactly("月季", "玫瑰");
  }

  @Test
  void an_addition_that_cannot_be_says_why() {
    SERVER.bean(SensitiveWords.class).add("坏词" + garden);
    assertMessage(
        root.postByHeader("tags/back_add_tag", "name", " ", "tag_type", "1"), -1, "unfit name");
    assertMessage(
        root.postByHeader("tags/back_add_tag", "name", "坏词" + garden, "tag_type", "1"),
        -1,
        "unfit name");
    assertMessage(
        root.postByHeader("tags/back_add_tag", "name", "玫瑰", "tag_type", "2"),
        -1,
        "unexpected father");
    assertMessage(root.postByHeader("tags/back_add_tag", "name", "玫瑰"), -1, "unexpected type");
  }

  @Test
  void a_tag_is_renamed_for_everybody_also_after_a_restart() {
    assertCode(edit(roses, "玫瑰", "2"), 1);
    AfterRestart.nowAndLater(
        "a renamed tag", () -> assertThat(children(garden)).containsExactly("玫瑰"));
  }

  @Test
  void an_edit_that_cannot_be_says_why() {
    SERVER.bean(SensitiveWords.class).add("坏词" + roses);
    add("兰", "2", garden);
    assertMessage(edit(roses, "兰", "2"), -2, "already exist");
    assertMessage(edit(roses, "", "2"), -1, "unfit name");
    assertMessage(edit(roses, "坏词" + roses, "2"), -1, "unfit name");
    assertMessage(edit("999999999", "玫瑰", "2"), -1, "unexpected tag");
    assertMessage(edit("", "玫瑰", "2"), -1, "unexpected tag");
    assertMessage(edit(roses, "玫瑰", "7"), -1, "unexpected type");
    assertMessage(edit(roses, "玫瑰", ""), -1, "unexpected type");
    assertMessage(edit(garden, Fresh.name("花"), "0"), -1, "unexpected type");
    assertMessage(edit(garden, Fresh.name("花"), "2"), -1, "unexpected type");
    assertThat(children(garden)).containsExactly("月季", "兰");
  }

  @Test
  void a_deleted_tag_leaves_the_lists() {
    assertMessage(delete(garden), -2, "the tag has children");
    assertCode(delete(roses), 1);
    assertThat(children(garden)).isEmpty();
    assertMessage(delete(roses), -1, "unexpected tag");
    assertCode(delete(garden), 1);
    assertThat(firstLevel()).doesNotContain(garden);
    assertMessage(delete(""), -1, "unexpected tag");
  }

  @Test
  void merged_tags_are_one_from_then_on() {
    var rose = add("玫瑰", "2", garden);
    var balcony = add(Fresh.name("阳台"), "1", "");
    assertMessage(merge(roses, roses), -1, "unexpected tag");
    assertMessage(merge(roses, balcony), -1, "unexpected tag");
    assertMessage(merge(roses, ""), -1, "unexpected tag");
    assertCode(merge(roses, rose), 1);
    assertThat(children(garden)).containsExactly("玫瑰");
    assertMessage(merge(roses, rose), -1, "unexpected tag");
    assertCode(merge(garden, balcony), 1);
    assertThat(firstLevel()).contains(balcony).doesNotContain(garden);
    assertThat(children(balcony)).containsExactly("玫瑰");
    assertThat(children(garden)).containsExactly("玫瑰");
  }

  @Test
  void tags_are_changed_by_administrators_alone() {
    var lin = QaClient.member("lin");
    var mei = QaClient.newcomer("mei");
    for (var who : List.of(lin, mei)) {
      assertCode(
          who.postByHeader("tags/back_add_tag", "name", Fresh.name("花"), "tag_type", "1"), 0);
      assertCode(who.postAs("tags/edit_tag", "id", roses, "name", "花", "type", "2"), 0);
      assertCode(who.getAs("tags/delete_tag", "tag_id", roses), 0);
      assertCode(who.getByHeader("tags/merge_tags", "tag_id", roses, "merge_id", garden), 0);
    }
    assertThat(children(garden)).containsExactly("月季");
    assertCode(root.getAs("tags/delete_tag", "tag_id", roses), 1);
  }
}

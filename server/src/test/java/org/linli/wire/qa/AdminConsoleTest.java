package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.Administration.ids;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.IdNumbers;
import org.linli.media.Drawn;
import tools.jackson.databind.JsonNode;

/** The old admin console, page by page, and the columns that it reads. */
class AdminConsoleTest {
  private static final String[] MEMBER = {
    "userID", "nickname", "level", "status", "create_time", "last_login"
  };
  private static final String[] CONTENT = {"title", "nickname", "status", "edittime"};
  private static final String[] REAL_NAME = {
    "real_name", "gender", "nationality", "address", "birthday", "number", "create_time"
  };
  private static final String[] ACTIVITY = {"activityID", "title", "cover", "url", "type", "state"};
  private final Console console = Console.signedIn();
  private final QaClient lin = QaClient.member("lin");

  private static void assertColumns(JsonNode rows, String... columns) {
    assertThat(rows.isArray()).isTrue();
    for (var row : rows) {
      assertThat(row.propertyNames()).contains(columns);
    }
  }

  private static List<String> of(JsonNode rows, String column) {
    return rows.valueStream().map(row -> row.get(column).asString()).toList();
  }

  @Test
  void a_browser_lets_the_console_send_its_header_from_elsewhere() {
    for (var method : List.of("GET", "POST")) {
      var allowed = console.preflight("activities/add_activity", method).headers();
      assertThat(allowed.firstValue("Access-Control-Allow-Origin")).isPresent();
      assertThat(
              allowed
                  .firstValue("Access-Control-Allow-Headers")
                  .orElse("")
                  .toLowerCase(Locale.ROOT))
          .contains("x-token", "content-type");
    }
  }

  @Test
  void members_are_listed_by_what_they_are() {
    var members = console.read("account/back_get_normal_users");
    for (var part : List.of("all", "un_identity", "wait", "confirm", "refuse", "banned")) {
      assertColumns(members.get(part), MEMBER);
    }
    assertThat(ids(members.get("un_identity"))).contains(lin.id());
  }

  @Test
  void specialists_and_enterprises_are_confirmed_and_refused() {
    for (var kind : List.of("specialist", "enterprise")) {
      var chosen = applicant(kind, 9_410);
      var refused = applicant(kind, 9_411);
      var list = "account/back_get_" + kind + "_users";
      assertColumns(console.read(list).get("wait"), MEMBER);
      assertThat(ids(console.read(list).get("wait"))).contains(chosen.id(), refused.id());
      var seen = console.read("account/get_specialist_info", "user_id", "" + chosen.id());
      assertThat(seen.get("specialist_license").stringValue()).startsWith("http");
      assertCode(console.get("account/confirm_" + kind, "user_id", "" + chosen.id()), 1);
      assertCode(console.get("account/refuse_" + kind, "user_id", "" + refused.id()), 1);
      assertThat(ids(console.read(list).get("confirm"))).contains(chosen.id());
      assertThat(ids(console.read(list).get("wait"))).doesNotContain(chosen.id(), refused.id());
      var name = kind.equals("specialist") ? "专家认证" : "企业认证";
      assertTold(chosen, name, "你的" + name + "申请已通过！");
      assertTold(refused, name, "你的" + name + "申请未通过！");
    }
  }

  private static QaClient applicant(String kind, int picture) {
    var applicant = QaClient.member(kind);
    var operation =
        kind.equals("specialist")
            ? "specialist/request_upgrade"
            : "enterprise/request_enterprise_upgrade";
    var type = kind.equals("specialist") ? "0" : "1";
    var file = Drawn.png(picture);
    assertCode(
        applicant.upload(
            operation, "license", "a.png", file, "token", applicant.token, "license_type", type),
        1);
    return applicant;
  }

  @Test
  void real_names_are_confirmed_and_refused() {
    var number = IdNumbers.fresh();
    lin.postAs("account/set_verify_info", "real_name", "林小雨", "number", number);
    var names = console.read("account/get_verify_list");
    for (var part : List.of("wait", "confirm", "refuse")) {
      assertColumns(names.get(part), REAL_NAME);
    }
    var row =
        names
            .get("wait")
            .valueStream()
            .filter(each -> each.get("number").stringValue().equals(number))
            .findFirst()
            .orElseThrow();
    var form = new ArrayList<String>(List.of("user_id", row.get("userID").asString()));
    for (var column : REAL_NAME) {
      if (!column.equals("create_time")) {
        form.addAll(List.of(column, row.get(column).asString()));
      }
    }
    assertCode(console.post("account/verify", form.toArray(String[]::new)), 1);
    assertTold(lin, "实名认证", "你的实名认证申请已通过！");
    assertCode(console.post("account/not_verify", "user_id", "" + lin.id()), 1);
    assertTold(lin, "实名认证", "你的实名认证申请未通过！");
  }

  @Test
  void questions_are_listed_and_removed() {
    var question = Talk.ask(lin, "哪里修伞");
    var listed = console.read("questions/back_get_questions");
    for (var part : List.of("all", "wait", "deleted")) {
      assertColumns(listed.get(part), CONTENT);
      assertColumns(listed.get(part), "questionID", "description", "tags");
    }
    assertThat(of(listed.get("all"), "questionID")).contains(question);
    assertCode(console.get("questions/delete_question", "question_id", question), 1);
    var after = console.read("questions/back_get_questions");
    assertThat(of(after.get("deleted"), "questionID")).contains(question);
    assertTold(lin, "问题清除", "你的问题《哪里修伞》已被管理员清除！");
  }

  @Test
  void answers_are_listed_and_the_button_that_asks_for_the_list_harms_nothing() {
    var answer = Talk.answer(lin, Talk.ask(lin, "哪里补鞋"), "菜场门口");
    var listed = console.read("answer/back_get_answers");
    for (var part : List.of("all", "wait", "deleted")) {
      assertColumns(listed.get(part), CONTENT);
      assertColumns(listed.get(part), "answerID", "content");
    }
    assertThat(of(listed.get("all"), "answerID")).contains(answer);
    var again = console.read("answer/back_get_answers", "answer_id", answer);
    assertThat(of(again.get("all"), "answerID")).contains(answer);
    assertCode(console.get("answer/delete_answer", "answer_id", answer), 1);
    assertThat(of(console.read("answer/back_get_answers").get("deleted"), "answerID"))
        .contains(answer);
  }

  @Test
  void articles_are_checked_passed_and_refused() {
    var han = School.writer("han");
    var shown = School.publish(han, "绳结");
    var doubtful = School.publish(han, "捷径");
    assertCode(lin.getAs("article/complain_article", "id", doubtful), 1);
    var listed = console.read("article/back_get_articles", "token", console.token());
    for (var part : List.of("checking", "normal")) {
      assertColumns(listed.get(part), CONTENT);
      assertColumns(listed.get(part), "articleID", "content");
    }
    assertThat(of(listed.get("normal"), "articleID")).contains(shown).doesNotContain(doubtful);
    assertThat(of(listed.get("checking"), "articleID")).contains(doubtful).doesNotContain(shown);
    assertCode(console.get("article/pass_article", "id", doubtful), 1);
    assertCode(console.get("article/unpass_article", "id", shown), 1);
    var after = console.read("article/back_get_articles", "token", console.token());
    assertThat(of(after.get("normal"), "articleID")).contains(doubtful).doesNotContain(shown);
    assertThat(of(after.get("checking"), "articleID")).doesNotContain(doubtful, shown);
    assertTold(han, "文章清除", "你的文章《绳结》已被管理员清除！");
  }

  @Test
  void notices_go_to_all_and_to_one() {
    for (var form :
        List.of(
            List.of("content", "周五停水", "type", "0", "target", "0", "name", "停水"),
            List.of("content", "请来前台", "type", "1", "target", "" + lin.id(), "name", "取件"))) {
      assertCode(console.post("message/add_sys_notice", form.toArray(String[]::new)), 1);
    }
    var told = lin.getAs("message/get_sys_message").data();
    assertThat(of(told.get("all"), "content")).contains("周五停水");
    assertThat(of(told.get("personal"), "content")).containsExactly("请来前台");
  }

  @Test
  void activities_are_added_with_a_picture_edited_and_deleted() {
    var uploaded = lin.upload("upload/upload_picture", "picture", "fair.png", Drawn.png(9_420));
    var cover = uploaded.data().stringValue();
    var title = "集市" + lin.id();
    var json = "{\"title\":\"%s\",\"cover\":\"%s\",\"url\":\"/fair\",\"type\":2}";
    assertCode(console.postJson("activities/add_activity", json.formatted(title, cover)), 1);
    var added = activity(title);
    assertThat(added.get("cover").stringValue()).isEqualTo(cover);
    var id = added.get("activityID").asString();
    var moved = new String[] {"id", id, "title", title, "cover", cover, "url", "/b", "type", "3"};
    assertCode(console.post("activities/edit_activity", moved), 1);
    assertThat(activity(title).get("url").stringValue()).isEqualTo("/b");
    assertThat(of(console.read("activities/get_activities", "type", "3"), "title")).contains(title);
    assertCode(console.get("activities/delete_activity", "id", id), 1);
    assertThat(activity(title).get("state").intValue()).isEqualTo(-1);
  }

  private JsonNode activity(String title) {
    var all = console.read("activities/get_all_activities");
    assertColumns(all, ACTIVITY);
    return all.valueStream()
        .filter(row -> row.get("title").stringValue().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tags_are_added_on_both_levels_edited_merged_and_deleted() {
    var garden = add("园" + lin.id(), "0");
    assertThat(of(console.read("tags/get_first_tag"), "id")).contains(garden);
    var rose = add("玫瑰", garden);
    var roses = add("蔷薇", garden);
    var weed = add("杂草", garden);
    assertThat(of(console.read("tags/get_child_tag", "tag_id", garden), "id"))
        .containsExactly(rose, roses, weed);
    assertCode(console.post("tags/edit_tag", "id", rose, "name", "月季", "type", "2"), 1);
    assertCode(console.get("tags/merge_tags", "tag_id", roses, "merge_id", rose), 1);
    assertCode(console.get("tags/delete_tag", "tag_id", weed), 1);
    assertThat(of(console.read("tags/get_child_tag", "tag_id", garden), "name"))
        .containsExactly("月季");
    assertThat(of(console.read("tags/get_tag_tree"), "id")).contains(garden);
  }

  private String add(String name, String father) {
    var added = console.post("tags/back_add_tag", "name", name, "tag_type", "1", "father", father);
    assertCode(added, 1);
    return added.data().get("id").asString();
  }

  @Test
  void who_is_no_administrator_sees_none_of_it() {
    for (var operation :
        List.of(
            "account/back_get_normal_users",
            "account/back_get_specialist_users",
            "account/back_get_enterprise_users",
            "account/get_verify_list",
            "questions/back_get_questions",
            "answer/back_get_answers",
            "article/back_get_articles",
            "article/pass_article",
            "article/unpass_article")) {
      assertCode(lin.getByHeader(operation), 0);
      assertCode(QaClient.newcomer("nobody").getByHeader(operation), 0);
    }
  }
}

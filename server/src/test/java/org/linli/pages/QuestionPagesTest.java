package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.identity.Sessions;
import org.linli.knowledge.Asking;
import org.linli.knowledge.CommentPlace;
import org.linli.knowledge.Commenting;
import org.linli.knowledge.QuestionDraft;
import org.linli.topic.Fresh;
import org.linli.topic.Tag.Level;
import org.linli.topic.TagTree;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What needs no browser to be seen. */
class QuestionPagesTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"(\\w+)\"");
  private final String token = Window.tokenOf(Window.freshPhone());
  private final long member = SERVER.bean(Sessions.class).account(token).orElseThrow();

  private long ask(String title, Long... tags) {
    var draft = new QuestionDraft(title, "", List.of(tags), false);
    return ((Asking.Outcome.Asked) SERVER.bean(Asking.class).ask(member, draft)).questionId();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(SERVER.at(path))
        .header("Accept", "text/html")
        .header("Cookie", "cookieId=" + token);
  }

  private Reply get(String path) {
    return SERVER.send(request(path));
  }

  private Reply post(String path, String form) {
    return SERVER.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private void ban() {
    SERVER
        .bean(JdbcClient.class)
        .sql("update identity.account set user_group = 4 where id = :id")
        .param("id", member)
        .update();
  }

  @Test
  void who_is_banned_edits_nothing() {
    var path = "/questions/" + ask("没改过的题目");
    var page = get(path + "/edit");
    assertThat(page.http()).isEqualTo(200);
    var found = TOKEN.matcher(page.body());
    assertThat(found.find()).isTrue();
    var form = "title=banned-words&content=banned-words&form_token=" + found.group(1);
    ban();

    assertThat(get(path + "/edit").http()).isEqualTo(404);
    assertThat(post(path + "/edit", form).http()).isEqualTo(404);
    assertThat(get(path).body()).contains("没改过的题目").doesNotContain("banned-words");
  }

  @Test
  void a_tag_shows_what_carries_a_tag_that_was_merged_into_one_below_it() {
    var tree = SERVER.bean(TagTree.class);
    var garden = added(tree.add(Fresh.name("园艺"), Level.FIRST, 0, Optional.empty()));
    var roses = added(tree.add("月季", Level.SECOND, garden, Optional.empty()));
    var rose = added(tree.add("玫瑰", Level.SECOND, garden, Optional.empty()));
    ask("怎么剪月季", roses);
    tree.merge(roses, rose);

    assertThat(get("/tags/" + garden).body()).contains("怎么剪月季");
  }

  @Test
  void comments_go_on_after_the_first_two_hundred() {
    var question = ask("谁家的猫");
    var commenting = SERVER.bean(Commenting.class);
    for (var i = 1; i <= 203; i++) {
      commenting.comment(member, CommentPlace.QUESTION, question, "第" + i + "句");
    }
    var path = "/questions/" + question + "/comments";

    assertThat(get(path).body()).contains("第200句", path + "?from=200").doesNotContain("第201句");
    assertThat(get(path + "?from=200").body()).contains("第203句").doesNotContain("第200句", "?from=");
    assertThat(get(path + "?from=x%00").http()).isEqualTo(200);
    var found = TOKEN.matcher(get(path).body());
    assertThat(found.find()).isTrue();
    var posted = post(path, "content=last&form_token=" + found.group(1));
    assertThat(posted.headers().firstValue("Location")).hasValue(path + "?from=4");
  }

  private static long added(TagTree.Addition addition) {
    return ((TagTree.Addition.Added) addition).tag().id();
  }
}

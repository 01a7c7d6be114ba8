package org.linli.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.RunningServer;
import org.linli.discovery.Activities.Edit;
import org.linli.discovery.Activity.Kind;
import org.linli.media.Drawn;
import org.linli.media.Pictures;
import org.linli.media.Pictures.Outcome.Stored;
import org.linli.media.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;

class ActivitiesTest {
  private static final long NOBODYS = 9_000_000_000L;
  private static final long MEI = 17;
  private static final byte[] PNG = Drawn.png(4711);
  private final Activities activities = RunningServer.shared().bean(Activities.class);

  private static ActivityDraft draft(String title) {
    return new ActivityDraft(Kind.ARTICLE, title, "/media/fair.jpg", "https://example.org/fair");
  }

  private static ActivityDraft leading(String url) {
    return new ActivityDraft(Kind.CREATION, "春日集市", "", url);
  }

  private Activity shown(long id) {
    return activities.shown(Kind.ARTICLE).stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_activity_is_shown_newest_first_until_it_is_deleted() {
    var spring = activities.add(MEI, draft("春日集市")).orElseThrow();
    var autumn = activities.add(MEI, draft("秋日集市")).orElseThrow();
    assertThat(activities.shown(Kind.ARTICLE)).extracting(Activity::id).startsWith(autumn, spring);
    assertThat(activities.shown(Kind.ENTERPRISE)).extracting(Activity::id).doesNotContain(autumn);
    assertThat(activities.delete(autumn, MEI)).isTrue();
    assertThat(activities.delete(autumn, MEI)).isFalse();
    assertThat(activities.delete(NOBODYS, MEI)).isFalse();
    assertThat(activities.shown(Kind.ARTICLE)).extracting(Activity::id).startsWith(spring);
    assertThat(activities.all()).extracting(Activity::id).startsWith(autumn, spring);
    assertThat(activities.all().getFirst().deletedAt()).isNotNull();
    AfterRestart.nowAndLater(
        "an activity is kept",
        () ->
            assertThat(RunningServer.shared().bean(Activities.class).all())
                .extracting(Activity::id)
                .contains(autumn, spring));
  }

  @Test
  void an_edit_writes_it_anew() {
    var fair = activities.add(MEI, draft("春日集市")).orElseThrow();
    var made = shown(fair);
    assertThat(activities.edit(fair, draft("夏日集市"), MEI)).isEqualTo(Edit.DONE);
    assertThat(shown(fair).title()).isEqualTo("夏日集市");
    assertThat(shown(fair).madeAt()).isEqualTo(made.madeAt());
    assertThat(shown(fair).editedAt()).isAfter(made.editedAt());
    assertThat(activities.edit(fair, draft(" "), MEI)).isEqualTo(Edit.UNFIT);
    assertThat(activities.edit(NOBODYS, draft("夏日集市"), MEI)).isEqualTo(Edit.NO_SUCH_ACTIVITY);
    activities.delete(fair, MEI);
    assertThat(activities.edit(fair, draft("夏日集市"), MEI)).isEqualTo(Edit.NO_SUCH_ACTIVITY);
  }

  @Test
  void a_cover_of_our_own_is_kept_while_it_is_shown() {
    var stored = (Stored) RunningServer.shared().bean(Pictures.class).store(PNG, Visibility.PUBLIC);
    var cover = "http://linli.example/media/" + stored.picture().fileName();
    var shows = new ActivityDraft(Kind.ARTICLE, "春日集市", cover, "/fair");
    var fair = activities.add(MEI, shows).orElseThrow();
    assertThat(kept(fair)).containsExactly(stored.picture().hash());
    activities.edit(fair, draft("春日集市"), MEI);
    assertThat(kept(fair)).isEmpty();
    activities.edit(fair, shows, MEI);
    assertThat(kept(fair)).hasSize(1);
    activities.delete(fair, MEI);
    assertThat(kept(fair)).isEmpty();
  }

  private static List<String> kept(long activity) {
    return RunningServer.shared()
        .bean(JdbcClient.class)
        .sql("select hash from media.reference where referrer = :referrer")
        .param("referrer", "activity " + activity)
        .query(String.class)
        .list();
  }

  @Test
  void a_title_has_1_to_200_characters() {
    assertThat(activities.add(MEI, draft(""))).isEqualTo(Optional.empty());
    assertThat(activities.add(MEI, draft("市".repeat(201)))).isEmpty();
    assertThat(activities.add(MEI, draft("a\0b"))).isEmpty();
    assertThat(activities.add(MEI, draft("half \ud83c"))).isEmpty();
    assertThat(activities.add(MEI, draft("市".repeat(200)))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/article/12", "http://example.org", "HTTPS://例子.example/x?y=z#w"})
  void it_leads_into_the_web_or_to_a_path(String url) {
    assertThat(activities.add(MEI, leading(url))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fair",
        "//example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "http:",
        "http:fair",
        "https:///fair",
        "/two words",
        "/zero\0",
        "/half\ud83c",
        "/\u2028"
      })
  void it_leads_nowhere_else(String url) {
    assertThat(activities.add(MEI, leading(url))).isEmpty();
    var cover = new ActivityDraft(Kind.CREATION, "春日集市", url, "/fair");
    assertThat(activities.add(MEI, cover).isPresent()).isEqualTo(url.isEmpty());
  }

  @Test
  void an_address_has_2000_characters_at_most() {
    assertThat(activities.add(MEI, leading("/" + "x".repeat(1_999)))).isPresent();
    assertThat(activities.add(MEI, leading("/" + "x".repeat(2_000)))).isEmpty();
  }
}

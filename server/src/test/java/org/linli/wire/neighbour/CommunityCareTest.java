package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Square.community;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.moderation.Cases;
import org.linli.moderation.Complaints;
import org.linli.moderation.SensitiveWords;
import org.linli.moderation.State;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.linli.moderation.Verdicts;
import org.linli.neighbourhood.PostDeletion;
import org.linli.neighbourhood.Posts;

/** What administrators decide on posts, and what is left of somebody who goes. */
class CommunityCareTest {
  private static final Members MEMBERS = SERVER.bean(Members.class);
  private static final Verdicts VERDICTS = SERVER.bean(Verdicts.class);
  private static final Complaints COMPLAINTS = SERVER.bean(Complaints.class);
  private final Neighbour wlc = Neighbour.called("wlc");
  private final Neighbour lan = Neighbour.called("lan");
  private final Square square = Square.fresh();

  private static long account(Neighbour who) {
    return MEMBERS.byLogin(who.username()).orElseThrow().id();
  }

  private static Subject subject(long post) {
    return new Subject(Subject.Kind.POST, post);
  }

  @Test
  void what_was_rightly_complained_of_goes_and_may_come_back() {
    var administrator = MEMBERS.byLogin(RunningServer.ADMIN_EMAIL).orElseThrow().id();
    var id = square.post(wlc, "广告");
    assertThat(COMPLAINTS.complain(account(lan), subject(id), "广告"))
        .isEqualTo(Complaints.Complaining.DONE);
    assertThat(square.told(lan, "")).containsExactly("广告");
    assertThat(VERDICTS.uphold(administrator, subject(id))).isEqualTo(Transition.DONE);
    assertThat(square.told(lan, "")).isEmpty();
    var change = "{\"community_id\":%d,\"content\":\"改\"}".formatted(id);
    assertRefused(community(wlc.token(), "update", change), 100, "Error community id");
    assertThat(COMPLAINTS.appeal(account(wlc), subject(id), "不是广告"))
        .isEqualTo(Complaints.Appealing.DONE);
    assertThat(VERDICTS.clear(administrator, subject(id))).isEqualTo(Transition.DONE);
    assertThat(square.told(lan, "")).containsExactly("广告");
  }

  @Test
  void a_post_with_a_sensitive_word_waits_with_its_author_also_when_it_comes_later() {
    SERVER.bean(SensitiveWords.class).add("紫色番茄糖");
    var posts = SERVER.bean(Posts.class);
    var waits = square.post(wlc, "卖紫色番茄糖");
    var later = square.post(wlc, "卖番茄");
    var change = "{\"community_id\":%d,\"content\":\"卖紫色番茄糖了\"}".formatted(later);
    assertStatus(community(wlc.token(), "update", change), 0);
    assertThat(square.told(lan, "")).isEmpty();
    for (var id : List.of(waits, later)) {
      var own = posts.find(id, Reader.member(account(wlc))).orElseThrow();
      assertThat(own.state()).isEqualTo(State.WAITING);
      assertThat(posts.find(id, Reader.member(account(lan)))).isEmpty();
    }
    var administrator = MEMBERS.byLogin(RunningServer.ADMIN_EMAIL).orElseThrow().id();
    assertThat(VERDICTS.clear(administrator, subject(waits))).isEqualTo(Transition.DONE);
    assertThat(square.told(lan, "")).containsExactly("卖紫色番茄糖");
  }

  @Test
  void a_post_without_a_place_is_nobody_elses_to_see_or_to_complain_of() {
    var id = Square.id(community(wlc.token(), "publish", "{\"content\":\"自言自语\"}"));
    var posts = SERVER.bean(Posts.class);
    assertThat(COMPLAINTS.complain(account(lan), subject(id), "a"))
        .isEqualTo(Complaints.Complaining.NO_SUCH_CONTENT);
    assertThat(posts.find(id, Reader.member(account(lan)))).isEmpty();
    assertThat(posts.find(id, Reader.STRANGER)).isEmpty();
    assertThat(posts.find(id, Reader.member(account(wlc)))).isPresent();
    assertThat(posts.of(account(wlc), 0, 10)).hasSize(1);
    assertThat(SERVER.bean(PostDeletion.class).delete(id, Reader.STRANGER)).isFalse();
  }

  @Test
  void what_its_author_deletes_while_it_is_looked_at_stays_for_who_looks() {
    var id = square.post(wlc, "骂人");
    COMPLAINTS.complain(account(lan), subject(id), "骂人");
    assertStatus(community(wlc.token(), "delete", "{\"community_id\":" + id + "}"), 0);
    assertThat(square.told(lan, "")).isEmpty();
    assertThat(SERVER.bean(Cases.class).openOf(subject(id))).isPresent();
    var seen = SERVER.bean(Posts.class).find(id, Reader.ADMINISTRATOR).orElseThrow();
    assertThat(seen.content()).isEqualTo("骂人");
    assertThat(seen.place()).isNull();
  }

  @Test
  void where_somebody_was_is_forgotten_with_his_account() {
    var id = square.post(wlc, "再见");
    MEMBERS.delete(account(wlc));
    assertThat(square.told(lan, "")).isEmpty();
    var kept = SERVER.bean(Posts.class).find(id, Reader.ADMINISTRATOR).orElseThrow();
    assertThat(kept.content()).isEqualTo("再见");
    assertThat(kept.place()).isNull();
  }
}

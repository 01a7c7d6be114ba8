package org.linli.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.group.Hamlet.bean;
import static org.linli.group.Hamlet.found;
import static org.linli.group.Hamlet.own;
import static org.linli.group.Hamlet.say;
import static org.linli.group.Hamlet.somebody;

import org.junit.jupiter.api.Test;
import org.linli.platform.Recounts;

class CounterCheckTest {

  @Test
  void drift_is_repaired_in_the_night() {
    var mei = somebody("梅");
    var han = somebody("韩");
    var group = found(mei, "数", han);
    say(mei, group, "一");
    say(mei, group, "二");
    for (var drift :
        new String[] {
          "update \"group\".chat set members = 9, places = 7, last_message_id = null where id ="
              + " :id",
          "update \"group\".member set skipped = 5 where group_id = :id"
        }) {
      Hamlet.jdbc().sql(drift).param("id", group).update();
    }
    bean(CounterCheck.class).run();
    assertThat(own(han, group))
        .extracting(OwnGroup::members, OwnGroup::unread, OwnGroup::lastContent)
        .containsExactly(2, 2L, "二");
    assertThat(Hamlet.unread(mei, group)).isZero();
    assertThat(bean(Recounts.class).repair(GroupRecounts.GROUPS, group)).isFalse();
  }
}

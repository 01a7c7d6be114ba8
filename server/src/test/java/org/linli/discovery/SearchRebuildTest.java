package org.linli.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.discovery.SearchRebuilds.State;
import org.linli.group.Founding;
import org.linli.group.GroupDraft;
import org.linli.identity.Members;

class SearchRebuildTest {
  private static final RunningServer SERVER = RunningServer.shared();

  private static SearchFound find(String text) {
    return SERVER.bean(Search.class).find(SearchRequest.of(text, SearchKind.GROUP), 0, 10);
  }

  @Test
  void an_index_is_made_anew_while_the_old_one_serves() {
    var owner = SERVER.bean(Members.class).page(0, 1).getFirst().id();
    var founded =
        SERVER.bean(Founding.class).found(owner, new GroupDraft("皮影戏传习所", "周末排练", "", true));
    assertThat(founded).isInstanceOf(Founding.Outcome.Founded.class);
    await().untilAsserted(() -> assertThat(find("皮影戏").hits()).isNotEmpty());
    var before = SERVER.bean(SearchIndexes.class).use(index -> index);
    var rebuilds = SERVER.bean(SearchRebuilds.class);
    var id = rebuilds.ask();
    await()
        .untilAsserted(() -> {
          assertThat(find("皮影戏").hits()).isNotEmpty();
          assertThat(rebuilds.find(id).state()).isEqualTo(State.DONE);
        });
    var rebuild = rebuilds.find(id);
    assertThat(rebuild.done()).isPositive();
    var after = SERVER.bean(SearchIndexes.class).use(index -> index);
    assertThat(after == before).isFalse();
    assertThat(find("piyingxi").hits()).isNotEmpty();
  }

  @Test
  void the_bar_tells_how_far_it_is() {
    assertThat(RebuildSearch.bar(0, 0)).startsWith("[.").endsWith(" 0 %");
    assertThat(RebuildSearch.bar(1, 4)).contains("#".repeat(10) + ".").endsWith(" 25 %");
    assertThat(RebuildSearch.bar(5, 4)).endsWith(" 100 %");
  }
}

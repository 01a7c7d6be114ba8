package org.linli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.RunningServer;
import org.linli.identity.Members;

class ImportBehavioursTest {
  private final RunningServer server = RunningServer.shared();
  @TempDir private Path folder;

  private Imported imported(String content) throws Exception {
    return Imported.by(ImportBehaviours.class, folder, content.getBytes(StandardCharsets.UTF_8));
  }

  private long member(String name) {
    var body = "{\"username\":\"%s\",\"password\":\"harbour-7\"}".formatted(name);
    server.postJson("/api/v1/user/register", body);
    return server.bean(Members.class).byLogin(name).orElseThrow().id();
  }

  @Test
  void behaviours_are_imported_again_without_harm_and_bad_lines_told_with_their_numbers()
      throws Exception {
    var lan = member("import_lan");
    member("13800009911");
    var items = "{\"id\":\"beh1\",\"name\":\"一\"}\n{\"id\":\"beh2,x\",\"name\":\"二\"}\n";
    Imported.by(ImportItems.class, folder, items.getBytes(StandardCharsets.UTF_8));
    var later = server.clock().instant().plusSeconds(200_000).getEpochSecond();
    var content =
        """
        username,item_id,behaviour_type,epoch_seconds
        import_lan,beh1,1,1700000000
        IMPORT_LAN,"beh2,x",4,1700000100\r
        import_lan,beh1,1,1700000060

        nobody,beh1,1,1700000000
        import_lan,none,1,1700000000
        import_lan,beh1,5,1700000000
        import_lan,beh1,1,-3
        import_lan,beh1,1
        import_lan,beh1,1,%d
        13800009911,beh1,2,0\
        """
            .formatted(later);
    for (var time = 0; time < 2; time++) {
      var answer = imported(content);
      assertThat(answer.errors())
          .contains(
              "line 6: unknown \"username\"\n",
              "line 7: unknown \"item_id\"\n",
              "line 8: unfit \"behaviour_type\"\n",
              "line 9: unfit \"epoch_seconds\"\n",
              "line 10: not username,item_id,behaviour_type,epoch_seconds\n",
              "line 11: unfit \"epoch_seconds\"\n",
              "100 % 4 behaviours");
      assertThat(answer.output()).isEqualTo("4 behaviours imported, 6 lines unfit.\n");
      assertThat(answer.code()).isOne();
      assertThat(server.bean(Behaviours.class).latest(lan, 10))
          .extracting(behaviour -> behaviour.at().getEpochSecond())
          .containsExactly(1_700_000_100L, 1_700_000_060L);
    }
  }
}

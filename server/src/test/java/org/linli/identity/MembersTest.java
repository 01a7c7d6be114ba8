package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.identity.Resident.moveIn;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MembersTest {

  @Test
  void a_new_member_is_an_ordinary_one_without_experience_or_real_name() {
    var before = Instant.now().minusSeconds(60);
    var member = moveIn("小雨").member();
    assertThat(member.userGroup()).isEqualTo(UserGroup.MEMBER);
    assertThat(member.experience()).isZero();
    assertThat(member.realName()).isEqualTo(RealNameState.NONE);
    assertThat(member.description()).isNull();
    assertThat(member.createdAt()).isAfter(before);
    assertThat(member.standing()).isEqualTo(new Level(1, 0));
  }

  @Test
  void the_time_of_signing_in_is_kept() {
    var resident = moveIn("Han");
    var first = resident.member().signedInAt();
    assertThat(resident.token()).isNotBlank();
    assertThat(resident.member().signedInAt()).isAfter(first == null ? Instant.EPOCH : first);
  }
}

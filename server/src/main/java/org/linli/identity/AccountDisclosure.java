package org.linli.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who a member is, as he has said. */
@Component
class AccountDisclosure implements Disclosure {
  private final Members members;

  AccountDisclosure(Members members) {
    this.members = members;
  }

  private record Account(
      long id,
      String username,
      String phone,
      String email,
      String nickname,
      LocalDate birthday,
      Instant createdAt,
      Instant signedInAt) {}

  @Override
  public String name() {
    return "account";
  }

  @Override
  public Object of(long account) {
    return members
        .byId(account)
        .map(member ->
            new Account(
                member.id(),
                member.username(),
                member.phoneDigits(),
                member.email(),
                member.nickname(),
                member.birthday(),
                member.createdAt(),
                member.signedInAt()))
        .orElseThrow();
  }
}

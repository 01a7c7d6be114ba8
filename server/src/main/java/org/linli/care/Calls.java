package org.linli.care;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.platform.SmsMessage;
import org.linli.platform.SmsMessage.Template;
import org.linli.platform.SmsQueue;
import org.springframework.stereotype.Component;

/** Calls people by text message; those without a telephone see the notice in their list. */
@Component
class Calls {
  private final Members members;
  private final SmsQueue queue;

  Calls(Members members, SmsQueue queue) {
    this.members = members;
    this.queue = queue;
  }

  /** Calls those of them who have a telephone, and tells who that was. */
  List<Long> fall(Collection<Long> accounts) {
    var reachable = reachable(accounts);
    for (var member : reachable) {
      queue.send(new SmsMessage(member.phoneDigits(), Template.FALL, List.of(name(member)), null));
    }
    return reachable.stream().map(Member::id).toList();
  }

  void silence(Collection<Long> accounts, Device device, Instant notBefore) {
    for (var member : reachable(accounts)) {
      var parameters = List.of(name(member), device.name());
      var message = new SmsMessage(member.phoneDigits(), Template.SILENCE, parameters, null);
      queue.send(message, notBefore);
    }
  }

  private List<Member> reachable(Collection<Long> accounts) {
    return members.byIds(accounts).stream().filter(member -> member.phoneDigits() != null).toList();
  }

  private static String name(Member member) {
    return member.calledName();
  }
}

package org.linli.demo;

import java.time.Instant;
import org.linli.identity.Admission;
import org.linli.identity.Members;
import org.linli.identity.UserGroup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The people who come first, all at once, where nobody lives but administrators. */
@Component
class Settlers {
  private static final int A_FEW = 10;
  private final Story story;
  private final Loading loading;
  private final Admission admission;
  private final Members members;
  private final TransactionTemplate transaction;

  Settlers(
      Story story,
      Loading loading,
      Admission admission,
      Members members,
      TransactionTemplate transaction) {
    this.story = story;
    this.loading = loading;
    this.admission = admission;
    this.members = members;
    this.transaction = transaction;
  }

  boolean mayCome() {
    return members.page(0, A_FEW).stream()
        .allMatch(member -> member.userGroup() == UserGroup.ADMINISTRATOR);
  }

  void come() {
    var password = admission.shared(DemoAccounts.PASSWORD);
    transaction.executeWithoutResult(_ -> {
      loading.begin();
      var begun = loading.progress().orElseThrow().begunAt();
      story.people().forEach(person -> comes(person, begun, password));
    });
  }

  private void comes(Person person, Instant begun, Admission.SharedPassword password) {
    Hindsight.at(
        Act.before(begun, person.hours()),
        () -> admission.admit(person.newcomer(), password).orElseThrow());
  }
}

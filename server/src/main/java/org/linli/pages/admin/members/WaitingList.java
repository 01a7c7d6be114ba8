package org.linli.pages.admin.members;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.springframework.stereotype.Component;

/** Puts to each that waits who it is; those who have left wait no longer. */
@Component
class WaitingList {
  private final Members members;

  WaitingList(Members members) {
    this.members = members;
  }

  interface Line<T> {
    Waiting of(Member member, T row);
  }

  <T> List<Waiting> of(List<T> rows, ToLongFunction<T> account, Line<T> line) {
    var ids = rows.stream().mapToLong(account).boxed().distinct().toList();
    var known = members.byIds(ids).stream().collect(toMap(Member::id, Function.identity()));
    return rows.stream()
        .filter(row -> known.containsKey(account.applyAsLong(row)))
        .map(row -> line.of(known.get(account.applyAsLong(row)), row))
        .toList();
  }
}

package org.linli.discovery;

import java.util.List;
import java.util.Map;

/** Who likes what, by the journal of actions. */
record JournalTaste(Taste taste, Map<ActionKind, Float> weights, ActionTargets journal)
    implements TasteSource {
  private static final int MOST = 500;

  @Override
  public long newest() {
    return journal.newest(weights.keySet());
  }

  @Override
  public void tell(Listener listener) {
    var one = new OneByOne(ByMember.Blend.SUM, listener);
    journal.tell(
        weights.keySet(),
        (account, action) ->
            one.did(
                account,
                action.kind(),
                action.targetId(),
                weights.get(action.kind()),
                action.happenedAt()));
    one.end();
  }

  @Override
  public List<Liking> history(long account) {
    var mine = new ByMember(ByMember.Blend.SUM);
    for (var action : journal.latest(account, weights.keySet(), MOST)) {
      mine.did(action.kind(), action.targetId(), weights.get(action.kind()), action.happenedAt());
    }
    return mine.likings();
  }
}

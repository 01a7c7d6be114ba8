package org.linli.market;

import java.util.TreeSet;
import org.linli.identity.ErasureListener;
import org.springframework.stereotype.Component;

/** The demands of an erased account end, and what they say stays; its sign-ups go. */
@Component
class DemandLeaving implements ErasureListener {
  private final DemandRows demands;
  private final DemandProgress progress;
  private final SignUpRows signUps;
  private final MilestoneRows milestones;
  private final MilestoneEnds ends;

  DemandLeaving(
      DemandRows demands,
      DemandProgress progress,
      SignUpRows signUps,
      MilestoneRows milestones,
      MilestoneEnds ends) {
    this.demands = demands;
    this.progress = progress;
    this.signUps = signUps;
    this.milestones = milestones;
    this.ends = ends;
  }

  @Override
  public void erased(long account) {
    var own = demands.endless(account);
    var signed = signUps.demandsOf(account);
    var touched = new TreeSet<>(milestones.demandsOf(account));
    touched.addAll(own);
    touched.addAll(signed);
    touched.forEach(demands::hold);
    own.forEach(progress::end);
    signed.forEach(demand -> signUps.remove(demand, account));
    ends.left(account, touched);
  }
}

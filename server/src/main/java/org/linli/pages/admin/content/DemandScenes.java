package org.linli.pages.admin.content;

import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.market.Demand;
import org.linli.market.Demands;
import org.linli.media.Prose;
import org.springframework.stereotype.Component;

/** Sets demands into their surroundings. */
@Component
class DemandScenes {
  private final Demands demands;
  private final Excerpts excerpts;

  DemandScenes(Demands demands, Excerpts excerpts) {
    this.demands = demands;
    this.excerpts = excerpts;
  }

  Optional<Scene> of(long id) {
    return demands.find(id, Reader.ADMINISTRATOR).map(this::of);
  }

  private Scene of(Demand demand) {
    return new Scene(
        excerpts.marked(demand.title() + "\n" + demand.price() + "\n" + demand.content()),
        new Prose(demand.content()).html(),
        demand.author(),
        false,
        demand.state(),
        demand.createdAt(),
        "/demands/" + demand.id(),
        List.of());
  }
}

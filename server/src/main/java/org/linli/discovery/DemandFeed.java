package org.linli.discovery;

import java.util.List;
import org.linli.market.Demand;
import org.linli.market.DemandBoard;
import org.springframework.stereotype.Service;

/** Demands for a member: first what suits him and he has not seen, then the newest. */
@Service
public class DemandFeed {
  private final Recommendations recommendations;
  private final DemandBoard board;

  DemandFeed(Recommendations recommendations, DemandBoard board) {
    this.recommendations = recommendations;
    this.board = board;
  }

  public List<Demand> page(long account, long offset, int limit) {
    var order = FeedOrder.of(recommendations, Taste.DEMAND, account, board::titles);
    return order.isPlain()
        ? board.open(offset, limit)
        : board.chosen(order.ids(), order.unwanted(), account, offset, limit);
  }
}

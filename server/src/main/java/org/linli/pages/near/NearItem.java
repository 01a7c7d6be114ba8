package org.linli.pages.near;

import java.math.BigDecimal;
import java.util.Locale;
import org.linli.media.Prose;
import org.linli.neighbourhood.Circle;
import org.linli.neighbourhood.Post;
import org.linli.pages.frame.Visit;

/**
 * A post as a page shows it.
 *
 * @param away how far it is, as roughly as it is known; empty where nobody asks
 * @param price in yuan, empty where it shows no item or none is known
 */
public record NearItem(Post post, String html, String away, String price) {
  private static final int STEP = 100;
  private static final int KILOMETRE = 1_000;

  static NearItem of(Post post) {
    return new NearItem(post, new Prose(post.content()).html(), "", price(post));
  }

  static NearItem in(Visit visit, Circle circle, Post post) {
    var metres = circle.centre().metresTo(post.place());
    return new NearItem(post, new Prose(post.content()).html(), away(visit, metres), price(post));
  }

  private static String away(Visit visit, double metres) {
    var rough = Math.max(1, Math.round(metres / STEP)) * STEP;
    return rough < KILOMETRE
        ? visit.say("near.metres", rough)
        : visit.say("near.kilometres", String.format(Locale.ROOT, "%.1f", metres / KILOMETRE));
  }

  private static String price(Post post) {
    if (post.item() == null) {
      return "";
    }
    var item = post.item();
    var fen = item.activityFen() == null ? item.retailFen() : item.activityFen();
    return fen == null ? "" : BigDecimal.valueOf(fen, 2).toPlainString();
  }
}

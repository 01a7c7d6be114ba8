package org.linli.recommend;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * What members like, told by the tags of what they had to do with. A tag counts by its weight at
 * the item and by {@code ln(1 + items / items that have it)}; each item's tags have length 1. Safe
 * for many threads.
 */
public final class TagProfiles {

  private final Rows items;
  private final Rows tags;

  private TagProfiles(Rows items) {
    this.items = items;
    tags = items.transposed();
  }

  /** Of items by their tags: rows are items, columns are tags. */
  public static TagProfiles of(Interactions tagsOfItems) {
    var rows = tagsOfItems.rows();
    var tags = rows.transposed();
    var weights = rows.weights().clone();
    for (var at = 0; at < weights.length; at++) {
      weights[at] *= (float) Math.log1p((double) rows.count() / tags.length(rows.ids()[at]));
    }
    var weighted = new Rows(rows.columns(), rows.starts(), rows.ids(), weights);
    for (var item = 0; item < rows.count(); item++) {
      var norm = weighted.norm(item);
      for (var at = rows.starts()[item]; at < rows.starts()[item + 1]; at++) {
        weights[at] = (float) (weights[at] / norm);
      }
    }
    return new TagProfiles(weighted);
  }

  /** The weight of each tag in the history, by tag; of length 1, or all 0. */
  public float[] profile(History history) {
    var profile = new float[tags.count()];
    for (var place = 0; place < history.size(); place++) {
      var item = history.item(place);
      if (isKnown(item)) {
        for (var at = items.starts()[item]; at < items.starts()[item + 1]; at++) {
          profile[items.ids()[at]] += history.weight(place) * items.weights()[at];
        }
      }
    }
    return scaled(profile);
  }

  private static float[] scaled(float[] profile) {
    var squares = 0.0;
    for (var weight : profile) {
      squares += (double) weight * weight;
    }
    for (var tag = 0; tag < profile.length && squares > 0; tag++) {
      profile[tag] = (float) (profile[tag] / Math.sqrt(squares));
    }
    return profile;
  }

  /** The cosine of a profile and an item's tags, from 0 to 1. */
  public double score(float[] profile, int item) {
    var score = 0.0;
    for (var at = items.starts()[item]; at < items.starts()[item + 1]; at++) {
      score += (double) profile[items.ids()[at]] * items.weights()[at];
    }
    return score;
  }

  /** Items that share a tag with the history, the best first, without what the history has. */
  public List<Recommended> recommend(History history, IntPredicate allowed, int count) {
    var profile = profile(history);
    var met = 0L;
    for (var tag = 0; tag < profile.length; tag++) {
      met += profile[tag] == 0 ? 0 : tags.length(tag);
    }
    var found = new Tally(met, items.count());
    for (var tag = 0; tag < profile.length; tag++) {
      for (var at = tags.starts()[tag]; profile[tag] != 0 && at < tags.starts()[tag + 1]; at++) {
        found.add(tags.ids()[at], profile[tag] * tags.weights()[at], tag);
      }
    }
    for (var place = 0; place < history.size(); place++) {
      if (isKnown(history.item(place))) {
        found.take(history.item(place));
      }
    }
    return found.best(allowed, count).stream()
        .map(one -> new Recommended(one.item(), one.score(), likest(one.item(), history)))
        .toList();
  }

  private int likest(int item, History history) {
    var likest = Recommended.NOTHING;
    var most = 0.0;
    for (var place = 0; place < history.size(); place++) {
      var likeness = history.weight(place) * likeness(item, history.item(place));
      if (likeness > most) {
        most = likeness;
        likest = history.item(place);
      }
    }
    return likest;
  }

  /** The cosine of two items' tags, from 0 to 1. */
  public double likeness(int item, int other) {
    if (!isKnown(item) || !isKnown(other)) {
      return 0;
    }
    var likeness = 0.0;
    for (var at = items.starts()[item]; at < items.starts()[item + 1]; at++) {
      var same = items.find(other, items.ids()[at]);
      likeness += same < 0 ? 0 : (double) items.weights()[at] * items.weights()[same];
    }
    return Math.min(likeness, 1);
  }

  private boolean isKnown(int item) {
    return item >= 0 && item < items.count();
  }
}

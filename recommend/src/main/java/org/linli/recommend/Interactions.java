package org.linli.recommend;

import java.util.Arrays;

/** Who had to do with what, and how much: users by items, both numbered from 0. */
public final class Interactions {

  private final Rows rows;

  Interactions(Rows rows) {
    this.rows = rows;
  }

  public int users() {
    return rows.count();
  }

  public int items() {
    return rows.columns();
  }

  /** How many different pairs there are. */
  public int size() {
    return rows.size();
  }

  /** How many different items this user has. */
  public int count(int user) {
    return rows.length(user);
  }

  /** The user's items ascend; the first has place 0. */
  public int item(int user, int place) {
    return rows.ids()[rows.starts()[user] + place];
  }

  public float weight(int user, int item) {
    var place = rows.find(user, item);
    return place < 0 ? 0 : rows.weights()[place];
  }

  /** Items as users and users as items. */
  public Interactions transposed() {
    return new Interactions(rows.transposed());
  }

  Interactions binary() {
    var ones = new float[size()];
    Arrays.fill(ones, 1);
    return new Interactions(new Rows(items(), rows.starts(), rows.ids(), ones));
  }

  Rows rows() {
    return rows;
  }

  int[] itemsOf(int user) {
    return Arrays.copyOfRange(rows.ids(), rows.starts()[user], rows.starts()[user + 1]);
  }

  /** Takes interactions in the order of time, the newest last. */
  public static final class Builder {

    private static final float LEAST_WEIGHT = 1e-9f;
    private static final float LARGEST_WEIGHT = 1e9f;

    private final int users;
    private final int items;
    private int newest = Integer.MAX_VALUE;
    private int[] whose = new int[1024];
    private int[] what = new int[1024];
    private float[] weights = new float[1024];
    private int count;

    public Builder(int users, int items) {
      if (users < 0 || items < 0) {
        throw new IllegalArgumentException("users and items are counted from 0");
      }
      this.users = users;
      this.items = items;
    }

    /** Only so many of what was added last count for each user. */
    public Builder newest(int perUser) {
      if (perUser < 1) {
        throw new IllegalArgumentException("at least one interaction per user has to count");
      }
      newest = perUser;
      return this;
    }

    /** Weights of the same pair are summed. */
    public Builder add(int user, int item, float weight) {
      if (user < 0 || user >= users || item < 0 || item >= items) {
        throw new IllegalArgumentException("there is no pair " + user + ", " + item);
      }
      if (!(weight >= LEAST_WEIGHT && weight <= LARGEST_WEIGHT)) {
        throw new IllegalArgumentException("a weight is between 1e-9 and 1e9, not " + weight);
      }
      if (count == whose.length) {
        grow();
      }
      whose[count] = user;
      what[count] = item;
      weights[count++] = weight;
      return this;
    }

    private void grow() {
      var room = Math.toIntExact(count + (count >> 1) + 1L);
      whose = Arrays.copyOf(whose, room);
      what = Arrays.copyOf(what, room);
      weights = Arrays.copyOf(weights, room);
    }

    /** Sorted by counting, first by item, then by user; the builder begins anew. */
    public Interactions build() {
      forgetOldest();
      var starts = Rows.ends(items, what, count);
      var sorted = new int[count];
      var sortedWeights = new float[count];
      for (var entry = count - 1; entry >= 0; entry--) {
        var place = --starts[what[entry]];
        sorted[place] = whose[entry];
        sortedWeights[place] = weights[entry];
      }
      starts[items] = count;
      whose = new int[1024];
      what = new int[1024];
      weights = new float[1024];
      count = 0;
      return new Interactions(new Rows(users, starts, sorted, sortedWeights).transposed().merged());
    }

    private void forgetOldest() {
      if (newest == Integer.MAX_VALUE) {
        return;
      }
      var tooMany = new int[users];
      for (var entry = 0; entry < count; entry++) {
        tooMany[whose[entry]]++;
      }
      var kept = 0;
      for (var entry = 0; entry < count; entry++) {
        if (tooMany[whose[entry]]-- <= newest) {
          whose[kept] = whose[entry];
          what[kept] = what[entry];
          weights[kept++] = weights[entry];
        }
      }
      count = kept;
    }
  }
}

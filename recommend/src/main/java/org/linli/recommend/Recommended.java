package org.linli.recommend;

/** An item for somebody, and the item of his history that speaks most for it, or NOTHING. */
public record Recommended(int item, double score, int because) {

  /** The item is popular with everybody. */
  public static final int NOTHING = -1;
}

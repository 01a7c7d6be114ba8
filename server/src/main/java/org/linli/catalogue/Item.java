package org.linli.catalogue;

import java.util.List;

/**
 * Something that is offered; what is not known of it is null, but its name is then empty.
 *
 * @param activityFen what it costs while it is cheaper than usual
 */
public record Item(
    String id,
    String name,
    String simpleDesc,
    String listPicUrl,
    Long retailFen,
    Long activityFen,
    ItemStatus status,
    List<String> keywords) {

  public boolean onSale() {
    return status == ItemStatus.ON_SALE;
  }

  boolean hasName() {
    return !name.isBlank() && status != ItemStatus.INCOMPLETE;
  }
}

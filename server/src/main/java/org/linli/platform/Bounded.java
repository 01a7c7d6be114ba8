package org.linli.platform;

/** Lists that end early where their contents would fill the memory. */
public final class Bounded {
  private static final String SQL =
      """
      with page as (%s),
      weighed as (
        select page.*, sum(size) over (rows unbounded preceding) as weight from page)
      select * from weighed where weight - size < 4000000
      """;

  private Bounded() {}

  /** The same rows in the same order, as long as those before them weigh less than 4 MB. */
  public static String list(String sql) {
    return SQL.formatted(sql);
  }
}

package org.linli.platform;

import java.util.List;

/**
 * How a table's counters are counted anew.
 *
 * @param holds lock, one after the other, what others lock before they count
 * @param drifted the keys whose counters are wrong
 * @param repair writes those of one key, where they are wrong
 */
public record Recount(String table, List<String> holds, String drifted, String repair) {}

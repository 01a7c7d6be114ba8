package org.linli.discovery;

import org.linli.catalogue.Item;

/**
 * An item for a member.
 *
 * @param because the item of his that speaks most for it, null where it is popular or new
 */
public record ItemSuggestion(Item item, Item because) {}

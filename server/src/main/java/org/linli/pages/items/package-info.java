/** Pages of items, and of what suits whoever looks at them. */
package org.linli.pages.items;

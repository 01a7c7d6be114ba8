/** What the office keeps in order: tags, activities, sensitive words and notices. */
package org.linli.pages.admin.upkeep;

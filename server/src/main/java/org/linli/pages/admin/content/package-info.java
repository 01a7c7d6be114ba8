/** What members write, on the moderators' desk. */
package org.linli.pages.admin.content;

/** The pages on which members talk in groups. */
package org.linli.pages.groups;

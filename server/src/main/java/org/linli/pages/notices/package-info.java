/** What members were told. */
package org.linli.pages.notices;

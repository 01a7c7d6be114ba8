/** Pictures that members give us: checked, cleaned, kept once for each content, and forgotten. */
package org.linli.media;

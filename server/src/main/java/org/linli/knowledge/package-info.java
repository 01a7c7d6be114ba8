/** Questions and their answers. */
package org.linli.knowledge;

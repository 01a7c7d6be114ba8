/** Who follows whom. */
package org.linli.social;

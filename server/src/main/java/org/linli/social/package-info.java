/** Who follows whom, and what members are told. */
package org.linli.social;

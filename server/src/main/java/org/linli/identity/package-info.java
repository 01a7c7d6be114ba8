/** Who somebody is, how he shows it, and what he may do. */
package org.linli.identity;

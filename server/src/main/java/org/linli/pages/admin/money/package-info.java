/** Money that goes out and comes in, on the accountants' desk. */
package org.linli.pages.admin.money;

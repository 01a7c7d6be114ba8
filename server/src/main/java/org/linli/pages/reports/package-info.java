/** What members do where content is not as it should be, or was taken away from them. */
package org.linli.pages.reports;

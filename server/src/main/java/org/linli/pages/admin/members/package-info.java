/** Members on the administrators' desk, and who they say they are. */
package org.linli.pages.admin.members;

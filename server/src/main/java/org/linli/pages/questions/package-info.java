/** The pages on which people ask and answer. */
package org.linli.pages.questions;

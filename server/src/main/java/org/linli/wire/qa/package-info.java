/** The professional Q&amp;A document: its paths, envelope, codes and misspellings. */
package org.linli.wire.qa;

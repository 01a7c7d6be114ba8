/** The demo community: people who live in a small town, and what they told each other. */
package org.linli.demo;

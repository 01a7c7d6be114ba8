/** Recommendation from interactions. Pure Java over int ids. */
package org.linli.recommend;

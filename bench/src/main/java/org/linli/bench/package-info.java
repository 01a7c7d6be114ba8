/** Speed and accuracy, measured; results are small text files. */
package org.linli.bench;

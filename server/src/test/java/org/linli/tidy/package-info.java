/**
 * The rules of the house, run as tests. Each rule is a small class that answers its faults as lines
 * of text; its test holds it against the project and proves it on a planted violation.
 */
package org.linli.tidy;

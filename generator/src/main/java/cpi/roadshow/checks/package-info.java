/**
 * What only shows when pages are held against each other, against the register of facts and against
 * the rules of good writing.
 */
package cpi.roadshow.checks;

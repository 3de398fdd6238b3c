/** What is particular to Thai: its letters, words, order and dates. The one door to ICU. */
package cpi.roadshow.thai;

/** What is wrong, as records; how it is said to people, in Thai and English. */
package cpi.roadshow.diagnostics;

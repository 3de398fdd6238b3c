/**
 * The command line: a thin shell around the build, and the one door to picocli and the progress
 * bar.
 */
package cpi.roadshow.cli;

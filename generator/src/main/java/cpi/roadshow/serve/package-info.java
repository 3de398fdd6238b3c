/**
 * Shows a writer the site while it is being written: builds in memory, watches, serves on this
 * machine alone.
 */
package cpi.roadshow.serve;

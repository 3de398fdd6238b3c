/**
 * The pipeline from the files of a project to what gets published, and the one class that runs
 * things at the same time.
 */
package cpi.roadshow.build;

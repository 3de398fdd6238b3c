/**
 * The two ends of the pipeline: reads what is in the project's folders, writes what was made of it.
 * The only package that touches the disk.
 */
package cpi.roadshow.files;

/**
 * The one door to YAML: reads what pages say of themselves and the registers they refer to, and
 * says what is wrong with it.
 */
package cpi.roadshow.frontmatter;

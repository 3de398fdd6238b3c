/**
 * Style sheets, scripts, fonts and images under names that change with their content, so that
 * browsers may keep them for ever.
 */
package cpi.roadshow.assets;

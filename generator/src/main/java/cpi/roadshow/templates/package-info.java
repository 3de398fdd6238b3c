/** The one door to FreeMarker: prints views through the templates that designers edit. */
package cpi.roadshow.templates;

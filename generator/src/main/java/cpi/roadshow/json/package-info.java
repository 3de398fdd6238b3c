/** Writing JSON; the door to Jackson's generator. */
package cpi.roadshow.json;

/** Dated events as calendars that phones subscribe to; the one door to ical4j. */
package cpi.roadshow.calendar;

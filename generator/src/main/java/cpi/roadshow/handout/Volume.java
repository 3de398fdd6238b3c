package cpi.roadshow.handout;

import cpi.roadshow.model.Handout.Edition;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * A handout, or a single page, in one edition, ready to be printed on any paper.
 *
 * @param name where it is published, without the format and the ending
 * @param inside the pages of the site that it holds, by their files, with the id of each
 * @param made the day of its newest page
 */
public record Volume(
    String name,
    Edition edition,
    PrintView view,
    SortedMap<String, String> inside,
    LocalDate made) {}

package cpi.roadshow.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a page says of itself before its text: one record for each content type. */
public sealed interface FrontMatter {
  Meta meta();

  /** One of the levers of the meeting. */
  record Initiative(
      Meta meta,
      Optional<Integer> number,
      List<Agency> lead,
      List<Agency> partners,
      List<Law> laws,
      Status status,
      Optional<Progress> progress,
      List<Part> parts,
      List<String> nextSteps,
      List<String> openQuestions,
      List<Development> since)
      implements FrontMatter {
    public Initiative {
      lead = List.copyOf(lead);
      partners = List.copyOf(partners);
      laws = List.copyOf(laws);
      parts = List.copyOf(parts);
      nextSteps = List.copyOf(nextSteps);
      openQuestions = List.copyOf(openQuestions);
      since = List.copyOf(since);
    }
  }

  /** How much is done, in per cent; the two ends are equal when the source gives one figure. */
  record Progress(int from, int to) {
    public Progress {
      if (from < 0 || to > 100 || from > to) {
        throw new IllegalArgumentException("progress runs from 0 to 100");
      }
    }
  }

  /** A part of an initiative that has a status of its own. */
  record Part(String id, String name, Status status, Optional<String> text) {}

  /** Something that happened after the meeting. */
  record Development(When date, String text, List<Fact> sources) {
    public Development {
      sources = List.copyOf(sources);
    }
  }

  /** What one audience has to do or may expect. */
  record Guidance(
      Meta meta,
      Optional<DocumentKey> initiative,
      List<Citation> legalBasis,
      List<String> steps,
      List<String> checklist)
      implements FrontMatter {
    public Guidance {
      legalBasis = List.copyOf(legalBasis);
      steps = List.copyOf(steps);
      checklist = List.copyOf(checklist);
    }
  }

  /** A section of a law. */
  record Citation(Law law, Optional<String> section) {}

  /** Questions as headings, with their answers. */
  record Faq(Meta meta, Optional<DocumentKey> initiative) implements FrontMatter {}

  /** The record of a meeting. */
  record Minutes(
      Meta meta,
      LocalDate heldOn,
      Optional<String> time,
      Optional<String> place,
      Optional<String> chair,
      List<Agency> agencies,
      List<AgendaItem> agenda,
      List<String> decisions,
      List<Action> actions)
      implements FrontMatter {
    public Minutes {
      agencies = List.copyOf(agencies);
      agenda = List.copyOf(agenda);
      decisions = List.copyOf(decisions);
      actions = List.copyOf(actions);
    }
  }

  record AgendaItem(String title, Optional<DocumentKey> initiative) {}

  /**
   * A task that a meeting names; what the record leaves open is empty here and shown as not stated.
   */
  record Action(
      String task,
      List<Agency> agency,
      Optional<LocalDate> due,
      Optional<Status> status,
      Optional<DocumentKey> initiative,
      List<Fact> sources) {
    public Action {
      agency = List.copyOf(agency);
      sources = List.copyOf(sources);
    }
  }

  /** One stop of the roadshow. */
  record Roadshow(
      Meta meta,
      Region stopsIn,
      Stage status,
      Optional<LocalDate> date,
      Optional<String> venue,
      List<String> bring,
      List<DocumentKey> handouts)
      implements FrontMatter {
    public Roadshow {
      bring = List.copyOf(bring);
      handouts = List.copyOf(handouts);
    }
  }

  /** The consultation clinics. */
  record Clinic(Meta meta, Recurrence recurrence, List<LocalDate> dates, Optional<String> venue)
      implements FrontMatter {
    public Clinic {
      dates = List.copyOf(dates);
    }
  }

  /** About the site itself. */
  record Page(Meta meta) implements FrontMatter {}

  /**
   * One answer for each content type: leave one out and it does not compile. Java 17 cannot check a
   * {@code switch} so.
   */
  default <T> T match(
      Function<Initiative, T> initiative,
      Function<Guidance, T> guidance,
      Function<Faq, T> faq,
      Function<Minutes, T> minutes,
      Function<Roadshow, T> roadshow,
      Function<Clinic, T> clinic,
      Function<Page, T> page) {
    if (this instanceof Initiative it) return initiative.apply(it);
    if (this instanceof Guidance it) return guidance.apply(it);
    if (this instanceof Faq it) return faq.apply(it);
    if (this instanceof Minutes it) return minutes.apply(it);
    if (this instanceof Roadshow it) return roadshow.apply(it);
    if (this instanceof Clinic it) return clinic.apply(it);
    return page.apply((Page) this);
  }
}

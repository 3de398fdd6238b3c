package cpi.roadshow.templates;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.thai.Typeset;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a view through its template. Safe to share among threads. */
public final class TemplateEngine {
  private final Configuration settings;
  private final SortedMap<String, SourceFile> files;

  /**
   * @param files the templates by their path below {@code templates/}: {@code guidance.ftlh},
   *     {@code parts/frame.ftlh}
   */
  public TemplateEngine(SortedMap<String, SourceFile> files) {
    this.files = files;
    settings = new Configuration(Configuration.VERSION_2_3_33);
    settings.setTemplateLoader(new Loader(files));
    settings.setObjectWrapper(new ViewWrapper());
    settings.setLocale(Locale.ROOT);
    settings.setLocalizedLookup(false);
    settings.setDefaultEncoding("UTF-8");
    settings.setOutputEncoding("UTF-8");
    // Else a year prints as 2,566.
    settings.setNumberFormat("computer");
    settings.setBooleanFormat("c");
    settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    settings.setLogTemplateExceptions(false);
    settings.setWrapUncheckedExceptions(true);
    settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    settings.setAPIBuiltinEnabled(false);
    settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    settings.setWhitespaceStripping(true);
  }

  /**
   * Prints one view.
   *
   * @param name of the template, without its ending
   * @param view a record; templates know it as {@code page}, beside {@code words} and {@code
   *     typeset}
   */
  public Outcome<String> print(String name, Record view, Words words) {
    String path = name + ".ftlh";
    try {
      Template template = settings.getTemplate(path);
      StringWriter out = new StringWriter(16_384);
      template.process(
          Map.of(
              "page", view, "words", words.all(), "typeset", new TypesetMethod(words.language())),
          out);
      return Outcome.of(out.toString());
    } catch (TemplateNotFoundException e) {
      return fault(path, path, 0, new Problem.MissingTemplate(e.getTemplateName()));
    } catch (ParseException e) {
      return malformed(e, path);
    } catch (TemplateException e) {
      Integer line = e.getLineNumber();
      return fault(
          e.getTemplateSourceName(),
          path,
          line == null ? 0 : line,
          new Problem.TemplateError(
              shown(e.getTemplateSourceName(), path), firstLines(e.getMessageWithoutStackTop())));
    } catch (IOException e) {
      // FreeMarker remembers what was wrong with a template and hands it out like this from then
      // on.
      if (e.getCause() instanceof ParseException malformed) {
        return malformed(malformed, path);
      }
      throw new AssertionError("templates are read before they are printed", e);
    }
  }

  private Outcome<String> malformed(ParseException e, String path) {
    String template = shown(e.getTemplateName(), path);
    return fault(
        template,
        path,
        e.getLineNumber(),
        new Problem.TemplateError(template, firstLines(e.getEditorMessage())));
  }

  private static String shown(String template, String fallback) {
    return template == null ? fallback : template;
  }

  /** The first two lines of what the engine says: the second often names the culprit. */
  private static String firstLines(String message) {
    return Stream.ofNullable(message)
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .limit(2)
        .map(line -> line.strip().replace("==> ", ""))
        .collect(Collectors.joining(" "));
  }

  private Outcome<String> fault(String named, String fallback, int line, Problem problem) {
    SourceFile file = files.get(shown(named, fallback));
    Place at = file == null ? Place.of("templates/" + shown(named, fallback)) : lineOf(file, line);
    return Outcome.none(List.of(new Diagnostic(at, problem)));
  }

  private static Place lineOf(SourceFile file, int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = file.text().indexOf('\n', start);
      if (end < 0) {
        return Place.of(file.path());
      }
      start = end + 1;
    }
    int end = file.text().indexOf('\n', start);
    return file.place(start, end < 0 ? file.text().length() : end);
  }

  /**
   * Lets records be read by the names of their components, an empty Optional be missing, and Html
   * alone go unescaped.
   */
  private static final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper() {
      super(Configuration.VERSION_2_3_33);
      setExposeFields(false);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
      if (value instanceof Optional<?> maybe) {
        return maybe.isEmpty() ? null : wrap(maybe.get());
      }
      if (value instanceof Html html) {
        return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
      }
      return super.wrap(value);
    }
  }

  /**
   * What templates call to print an editor's plain text: {@code ${typeset(card.note)}} in the
   * page's language, {@code ${typeset(card.title, card.language)}} where the element says its own.
   */
  private record TypesetMethod(Language page) implements TemplateMethodModelEx {
    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's own signature.
    public Object exec(List arguments) throws TemplateModelException {
      if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel text)) {
        throw new TemplateModelException(
            "typeset takes a text, and a language if it is not the page's");
      }
      boolean saysLanguage =
          arguments.size() > 1 && arguments.get(1) instanceof AdapterTemplateModel;
      Language language =
          saysLanguage
              ? (Language)
                  ((AdapterTemplateModel) arguments.get(1)).getAdaptedObject(Language.class)
              : page;
      return HTMLOutputFormat.INSTANCE.fromMarkup(
          Typeset.html(text.getAsString(), language).markup());
    }
  }

  /** Hands out templates that were read before. */
  private record Loader(SortedMap<String, SourceFile> files) implements TemplateLoader {
    @Override
    public Object findTemplateSource(String name) {
      return files.get(name);
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader(((SourceFile) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
      // A string needs no closing.
    }
  }
}

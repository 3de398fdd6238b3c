package cpi.roadshow.checks;

import cpi.roadshow.checks.PhraseBook.Entry;
import cpi.roadshow.model.Agency;
import cpi.roadshow.model.Registers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How official names and often misspelt words are to be written. */
final class Spellings {
  /** The title that the news item gives the Act of 2558. */
  static final String TITLE_IN_THE_NEWS = "การอนุมัติ อนุญาต ของทางราชการ";

  /** What is often written, and how it is to be written. */
  private static final String WORDS =
      """
      พรบ., พรบ, พ.ร.บ → พ.ร.บ.
      พรฎ. → พ.ร.ฎ.
      กพร., ก.พ.ร → ก.พ.ร.
      ปปช., ปปช, ป.ป.ช → ป.ป.ช.
      ปปท., ปปท, ป.ป.ท → ป.ป.ท.
      ปราบปรามการทุจริตภาครัฐ → ปราบปรามการทุจริตในภาครัฐ
      พัฒนาระบบข้าราชการ → พัฒนาระบบราชการ
      อนุญาติ → อนุญาต
      คอรัปชั่น, คอรัปชัน, คอร์รัปชั่น → คอร์รัปชัน
      ปฎิ → ปฏิ
      ปรากฎ → ปรากฏ
      กฏ → กฎ
      มาตราฐาน → มาตรฐาน
      บุคคลากร → บุคลากร
      หลักเกณท์ → หลักเกณฑ์
      สังเกตุ → สังเกต
      เจตจำนงค์ → เจตจำนง
      ลายเซ็นต์ → ลายเซ็น
      เปอร์เซนต์ → เปอร์เซ็นต์
      เว็บไซด์, เว็ปไซต์, เว็ปไซด์, เวปไซต์, เวบไซต์ → เว็บไซต์
      ดิจิตอล → ดิจิทัล
      อิเล็คทรอนิกส์, อิเลคทรอนิกส์, อิเลกทรอนิกส์, อิเล็กทรอนิคส์ → อิเล็กทรอนิกส์
      อีเมล์ → อีเมล
      ลิงค์ → ลิงก์
      แอปพลิเคชั่น, แอพพลิเคชั่น, แอพพลิเคชัน → แอปพลิเคชัน
      อัพเดท, อัพเดต → อัปเดต
      อัพโหลด → อัปโหลด
      Corruption Perception Index, Corruptions Perception Index → Corruption Perceptions Index
      Electronic Government Operation Act → Electronic Government Operations Act
      Anti Corruption Commission → Anti-Corruption Commission
      BizPortal → Biz Portal
      CitizenPortal → Citizen Portal
      Super Licence → Super License
      Value Check → Values Check
      Licence Facilitation Act, License Facilitation Act → Licensing Facilitation Act
      """;

  /** Right words that begin like, or hold, what would be wrong by itself. */
  private static final List<String> RIGHT =
      List.of("พ.ร.บ.", "ก.พ.ร.", "ป.ป.ช.", "ป.ป.ท.", "พรบิ", "พรบุ", "พรบา", "พรบร", "ปรากฏ");

  /** How the Acts begin whose titles are most often mangled. */
  private static final List<String> ACTS =
      List.of("พระราชบัญญัติการอำนวยความสะดวก", "พระราชบัญญัติการปฏิบัติราชการ");

  private static final String BILL = "ร่าง";
  private static final String OFFICE_OF = "Office of ";
  private static final String OFFICE_OF_THE = "Office of the ";

  private Spellings() {}

  static PhraseBook of(Registers registers) {
    List<String> titles =
        registers.laws().values().stream().map(law -> withoutYear(law.title().th())).toList();
    Stream<Entry> words = WORDS.lines().flatMap(Spellings::line);
    Stream<Entry> title = Stream.of(Entry.wrong(TITLE_IN_THE_NEWS, "การพิจารณาอนุญาตของทางราชการ"));
    Stream<Entry> right = Stream.of(RIGHT, titles).flatMap(List::stream).map(Entry::right);
    Stream<Entry> years =
        registers.laws().values().stream()
            .flatMap(law -> Stream.of(law.title().th(), law.title().en()))
            .flatMap(Spellings::year);
    Stream<Entry> offices =
        registers.agencies().values().stream().flatMap(agency -> office(agency).stream());
    Stream<Entry> acts = ACTS.stream().flatMap(act -> act(act, titles));
    return new PhraseBook(
        Stream.of(words, title, right, years, offices, acts)
            .flatMap(entries -> entries)
            .collect(Collectors.toList()));
  }

  private static Stream<Entry> line(String line) {
    String[] sides = line.split(" → ");
    return Stream.of(sides[0].split(", ")).map(written -> Entry.wrong(written, sides[1]));
  }

  /** An Act is named in full, or by its beginning and ฯ. */
  private static Stream<Entry> act(String beginning, List<String> titles) {
    return titles.stream().filter(title -> title.startsWith(beginning)).findFirst().stream()
        .flatMap(
            title -> Stream.of(Entry.beginning(beginning, title), Entry.right(beginning + "ฯ")));
  }

  /** A title goes with its own year, and in English that with the right year of the common era. */
  private static Stream<Entry> year(String title) {
    int year =
        IntStream.range(0, title.length())
            .filter(at -> Figure.isDigit(title.charAt(at)))
            .findFirst()
            .orElse(0);
    int bracket = title.indexOf(" (", year);
    if (year == 0) {
      return Stream.of();
    }
    Stream<Entry> whole =
        Stream.of(Entry.right(title), Entry.beginning(title.substring(0, year), title));
    return bracket < 0
        ? whole
        : Stream.concat(
            whole,
            Stream.of(
                Entry.right(title.substring(0, bracket)),
                Entry.beginning(title.substring(0, bracket + 2), title)));
  }

  /** The title as it stands within a sentence, be it of an Act or of a bill. */
  private static String withoutYear(String title) {
    String name = title.startsWith(BILL) ? title.substring(BILL.length()) : title;
    int year = name.indexOf(" พ");
    return year < 0 ? name : name.substring(0, year);
  }

  /** Offices are named with “the” or without it, each as its English name has it. */
  private static Optional<Entry> office(Agency agency) {
    String name = agency.name().en();
    if (name.startsWith(OFFICE_OF_THE)) {
      return Optional.of(Entry.wrong(OFFICE_OF + name.substring(OFFICE_OF_THE.length()), name));
    }
    return name.startsWith(OFFICE_OF)
        ? Optional.of(Entry.wrong(OFFICE_OF_THE + name.substring(OFFICE_OF.length()), name))
        : Optional.empty();
  }
}

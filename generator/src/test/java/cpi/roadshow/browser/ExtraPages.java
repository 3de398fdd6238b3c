package cpi.roadshow.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * The content of the extra site: every kind of page in Thai alone, one in English alone, and a page
 * with all that Markdown can.
 */
final class ExtraPages {
  private static final String EVERYTHING =
      """
      ---
      title: %1$s
      summary: %2$s
      audience: [agency, citizen, business, investor]
      sources: [S01, S02]
      tags: [%3$s]
      agency: [opdc]
      owner: editors
      as_of: 2023-05-19
      updated: 2023-05-19
      aliases: [old/place]
      legal_basis:
        - law: e-act-2565
          section: "12"
      steps: [%2$s, %2$s]
      checklist: [%2$s, %2$s]
      ---
      **%3$s** *%3$s* ~~%3$s~~ `%3$s` [^1]

      ## %3$s {#words}

      %2$s

      https://example.org/a-very-long-address/that-does-not-break/because-nobody-ever-put-a-space-into-it/and-it-goes-on.html

      OneVeryLongWordThatNoPhoneIsWideEnoughForButThatMustNotMakeThePageWiderThanTheWindow

      ```
      one very long line of program text that does not break by itself, since program text never does, and that is longer than a phone is wide
      ```

      - [x] %3$s
      - [ ] %3$s
        - %3$s
          1. %3$s
             1. %3$s

      %3$s
      : %2$s

      ### %3$s {#quotes}

      > %2$s
      >
      > > %2$s

      > [!NOTE]
      > %2$s

      > [!TIP]
      > %2$s

      > [!IMPORTANT]
      > %2$s

      > [!WARNING]
      > %2$s

      > [!CAUTION]
      > %2$s

      ## %3$s {#tables}

      | %3$s | %3$s | %3$s | %3$s | %3$s | %3$s |
      |---|---:|:---:|---|---|---|
      | %3$s | 36 | 35 | %2$s | %3$s | https://example.org/a-very-long-address/that-does-not-break |

      | %3$s | %3$s |
      |---|---:|
      | %3$s | 36 |
      | %3$s | 35 |
      {.chart}

      ## %3$s {#pictures}

      ![%3$s](images/wide.png)

      <details><summary>%3$s</summary>

      %2$s

      </details>

      ---

      <kbd>Ctrl</kbd> <mark>%3$s</mark> H<sub>2</sub>O x<sup>2</sup>

      [%3$s](guidance/everything#tables) [%3$s](guidance/only-thai#section) [%3$s](guidance/only-english)

      [^1]: %2$s [%3$s](https://example.org/)
      """;

  private static final String ONLY_THAI =
      """
      ---
      title: หน้าที่มีเฉพาะภาษาไทย
      summary: สรุปของหน้าที่ยังไม่มีคำแปล ที่ป้าฟื้นน้ำกี๊ปั๊มญูฐุ
      audience: [agency]
      sources: [S01, S02]
      tags: [คำสำคัญ]
      agency: [opdc]
      owner: editors
      as_of: 2023-05-19
      %s---
      คำนำของหน้า[^1]

      ## หัวข้อ {#section}

      เนื้อหาของหัวข้อ

      > [!NOTE]
      > ข้อควรทราบ

      ## คำถามหรือไม่ {#question}

      - [ ] สิ่งที่ต้องทำ

      | หน่วยงาน | จำนวน |
      |---|---|
      | ก | 1 |

      [^1]: เชิงอรรถ
      """;

  private static final Map<String, String> THAI_KEYS =
      new TreeMap<>(
          Map.of(
              "guidance",
              """
              steps: [ขั้นแรก, ขั้นที่สอง]
              checklist: [ข้อแรก, ข้อที่สอง]
              legal_basis:
                - law: e-act-2565
                  section: "12"
              """,
              "initiative",
              """
              number: 7
              lead: [opdc]
              partners: [nacc]
              laws: [e-act-2565]
              status: in_progress
              progress: 50-60
              parts:
                - id: first
                  name: งานแรก
                  status: study
                  text: อยู่ระหว่างศึกษา
              next_steps: [ขั้นต่อไปของงาน]
              open_questions: [เรื่องที่ยังไม่มีคำตอบ]
              since:
                - date: 2023-12-02
                  text: เรื่องหลังการประชุม
                  sources: [S01]
                - date: 2023-12-02
                  text: อีกเรื่องในวันเดียวกัน
                  sources: [S02]
              """,
              "faq",
              "initiative: only-thai\n",
              "minutes",
              """
              date: 2023-05-19
              time: "13.30"
              place: ห้องประชุม
              chair: รองเลขาธิการ
              agencies: [opdc, nacc]
              agenda:
                - title: วาระแรก
                  initiative: only-thai
                - title: วาระที่สอง
              decisions: [มติแรก]
              actions:
                - task: งานที่ต้องทำ
                  agency: [opdc, nacc]
                  due: 2023-06-30
                  status: planned
                  initiative: only-thai
                  sources: [S01]
                - task: งานที่ไม่มีเจ้าของ
              """,
              "roadshow",
              """
              region: [south]
              status: dated
              date: 2023-07-14
              venue: หอประชุม
              bring: [เอกสารประกอบ]
              handouts: [guidance/only-thai, guidance/only-english]
              """,
              "clinic",
              """
              recurrence: monthly
              dates: [2023-06-02, 2023-07-07]
              venue: ห้องให้คำปรึกษา
              """,
              "page",
              ""));

  private static final String ONLY_ENGLISH =
      """
      ---
      title: A page in English alone
      summary: The summary of a page without translation.
      audience: [agency]
      ---
      ## A heading {#section}

      Some text.
      """;

  private static final String MARKUP =
      """
      ---
      title: '<img src=x onerror="document.title=1"> %1$s'
      summary: '<script>document.title=1</script> %1$s'
      audience: [agency]
      ---
      ## `<img src=x onerror="document.title=1">` %1$s {#section}

      `<svg onload="document.title=1">` %1$s
      """;

  private ExtraPages() {}

  static void layOut(Path content, Path real) throws IOException {
    for (String register :
        new String[] {"site.yaml", "data/agencies.yaml", "data/laws.yaml", "data/provinces.yaml"}) {
      write(content, register, Files.readAllBytes(real.resolve(register)));
    }
    write(content, "images/wide.png", picture());
    write(
        content,
        "guidance/everything.th.md",
        EVERYTHING.formatted(
            "ทุกอย่างที่เขียนได้",
            "ประโยคภาษาไทยที่ยาวพอจะขึ้นบรรทัดใหม่ได้บนหน้าจอโทรศัพท์ ที่ป้าฟื้นน้ำกี๊ปั๊มญูฐุ",
            "หัวข้อ"));
    write(
        content,
        "guidance/everything.en.md",
        EVERYTHING.formatted(
            "Everything that can be written",
            "A sentence that is long enough to need a second line on the screen of a phone.",
            "Heading"));
    write(content, "guidance/markup.th.md", MARKUP.formatted("ปลากระเบน"));
    write(content, "guidance/markup.en.md", MARKUP.formatted("stingray"));
    write(content, "guidance/only-english.en.md", ONLY_ENGLISH);
    for (Map.Entry<String, String> type : THAI_KEYS.entrySet()) {
      write(content, type.getKey() + "/only-thai.th.md", ONLY_THAI.formatted(type.getValue()));
    }
  }

  /** Wider than any screen that the tests use. */
  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1600, 400, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
    return bytes.toByteArray();
  }

  private static void write(Path folder, String path, String text) throws IOException {
    write(folder, path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path folder, String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}

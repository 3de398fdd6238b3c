package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build --offline} writes, as a village head opens it: with a double click. */
@ExtendWith(Given.class)
class OfflineFolderTest {
  @TempDir private Path folder;

  private InProcess.Result build(Path place) throws IOException {
    Path page = place.resolve("content/guidance/copies");
    Files.createDirectories(page.getParent());
    Files.writeString(
        place.resolve("content/site.yaml"),
        "title: {th: ทดสอบ, en: Test}\nbase_url: https://example.org/cpi/\n");
    Files.writeString(
        Path.of(page + ".th.md"),
        "---\ntitle: สำเนา\nsummary: สรุป\n---\n\n## ใครต้องทำ {#who}\n\nหน่วยงานไม่เรียกสำเนาบัตรประชาชน\n");
    Files.writeString(
        Path.of(page + ".en.md"),
        "---\ntitle: Copies\nsummary: Short\n---\n\n## Who must {#who}\n\nAgencies ask for no photocopies.\n");
    return InProcess.run(
        place, "build", "--offline", "--no-handouts", "--clock", "2026-11-22", "--lang", "en");
  }

  @Test
  void isFoundInThaiAndEnglishFromTheFileThatIsOpened(Chromium chromium) throws IOException {
    InProcess.Result result = build(folder);
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).containsPattern("offline\\.zip \\(\\d+\\.\\d MB\\)");
    String root = folder.resolve("offline").toUri().toString();
    try (Page page = chromium.newWindow()) {
      Watch watch = Watch.over(page);
      page.navigate(root + "OPEN-HERE.html");
      page.waitForURL(address -> address.endsWith("/site/index.html"));
      for (String language : new String[] {"th", "en"}) {
        page.navigate(root + "site/" + language + "/index.html");
        SearchBox search = new SearchBox(page);
        search.type(language.equals("th") ? "บัตรประชาชน" : "photocopies");
        search.options().first().click();
        page.waitForURL(address -> address.contains("/" + language + "/guidance/copies.html"));
        assertThat(search.marked()).isNotEmpty();
      }
      assertThat(watch.complaints()).isEmpty();
      assertThat(watch.requestsOutside(root)).isEmpty();
    }
  }

  @Test
  void theArchiveHoldsTheFolderAndIsTheSameEachTime() throws IOException {
    build(folder.resolve("one"));
    build(folder.resolve("two"));
    Path archive = folder.resolve("one/offline.zip");
    assertThat(folder.resolve("two/offline.zip")).hasSameBinaryContentAs(archive);
    Set<String> names = new TreeSet<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        names.add(entry.getName());
        assertThat(zip.getInputStream(entry).readAllBytes())
            .isEqualTo(Files.readAllBytes(folder.resolve("one").resolve(entry.getName())));
      }
    }
    assertThat(names).contains("offline/OPEN-HERE.html", "offline/site/th/guidance/copies.html");
  }
}

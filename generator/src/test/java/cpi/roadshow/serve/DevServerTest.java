package cpi.roadshow.serve;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.build.Parallel;
import cpi.roadshow.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writer sees while saving, and what nobody else ever sees. */
class DevServerTest {
  private static final String PAGE = "content/guidance/a.th.md";
  private static final long PATIENCE_MILLISECONDS = 20_000;

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Parallel parallel;
  private DevServer server;

  @BeforeEach
  void begin() throws IOException {
    write("content/site.yaml", "title: {th: ทดสอบ, en: Test}\nbase_url: https://example.org/\n");
    write(PAGE, page("หนึ่ง"));
    write("content/guidance/b.th.md", page("สอง"));
    parallel = new Parallel(2);
    server = new DevServer(0, talk());
    server.start(Workshops.of(folder, server, parallel));
  }

  private static DevServer.Talk talk() {
    return new DevServer.Talk(
        Language.THAI,
        Map.of("language", "th", "close", "ปิด", "more", "แสดง", "kept", "เดิม"),
        said -> {},
        bug -> {
          throw new AssertionError("a bug in the build", bug);
        });
  }

  @AfterEach
  void end() {
    server.close();
    parallel.close();
  }

  private static String page(String text) {
    return "---\ntitle: หน้าทดสอบ\nsummary: สรุป\n---\n\n## หัวข้อ {#one}\n\n" + text + "\n";
  }

  private void write(String path, String text) throws IOException {
    write(path, text, StandardCharsets.UTF_8);
  }

  private void write(String path, String text, Charset charset) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text, charset);
  }

  private HttpResponse<String> get(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(server.address().resolve(path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Asks until the answer holds a text. */
  private String until(String path, String text) throws InterruptedException {
    String last = "";
    for (long waited = 0; waited < PATIENCE_MILLISECONDS; waited += 20) {
      last = get(path).body();
      if (last.contains(text)) {
        return last;
      }
      Thread.sleep(20);
    }
    throw new AssertionError(path + " never held " + text + " but " + last);
  }

  private String how(String path) {
    return ".roadshow/how/" + path;
  }

  @Test
  void showsWhatIsSaved() throws Exception {
    assertThat(get("th/guidance/a.html").body()).contains("หนึ่ง", "/.roadshow/live.js");
    write(PAGE, page("แก้แล้ว"));
    until("th/guidance/a.html", "แก้แล้ว");
    assertThat(get("").statusCode()).isEqualTo(200);
    assertThat(get("search/manifest.json").statusCode()).isEqualTo(200);
  }

  @Test
  void tellsOpenPagesOfEachBuild() throws Exception {
    HttpResponse<Stream<String>> events =
        client.send(
            HttpRequest.newBuilder(server.address().resolve(".roadshow/events")).build(),
            HttpResponse.BodyHandlers.ofLines());
    write(PAGE, page("แก้แล้ว"));
    assertThat(events.body().filter(line -> line.startsWith("data:")).limit(2))
        .containsExactly("data: 1", "data: 2");
  }

  @Test
  void survivesEveryBadInputAndKeepsTheLastGoodPage() throws Exception {
    get("th/guidance/a.html");
    Map<String, String> bad =
        new java.util.LinkedHashMap<>(
            Map.of(
                "title: [", "---\ntitle: [\nsummary: x\n---\nx\n",
                "never closed", "---\ntitle: ไม่ปิด\n\nข้อความ\n",
                "empty", "",
                "unknown key", page("หนึ่ง").replace("summary", "sumary"),
                "zero bytes", "\0\0\0\0"));
    for (Map.Entry<String, String> one : bad.entrySet()) {
      write(PAGE, one.getValue());
      until(how("th/guidance/a.html"), "\"good\":false");
      assertThat(get("th/guidance/a.html").body()).as(one.getKey()).contains("หนึ่ง");
      assertThat(get("th/guidance/b.html").body()).contains("สอง");
      write(PAGE, page("หนึ่ง"));
      until(how("th/guidance/a.html"), "\"good\":true");
    }
    write(PAGE, page("ไทย"), Charset.forName("x-windows-874"));
    String how = until(how("th/guidance/a.html"), "\"good\":false");
    assertThat(how).contains("content/guidance/a.th.md");
    write(PAGE, "\uFEFF" + page("มีบอม").replace("\n", "\r\n"));
    until("th/guidance/a.html", "มีบอม");
  }

  @Test
  void saysInTheWritersLanguageWhichLineToMend() throws Exception {
    write(PAGE, page("[ลิงก์](guidance/nowhere)"));
    String how = until(how("th/guidance/a.html"), "\"good\":false");
    assertThat(how)
        .contains("content/guidance/a.th.md:8:", "\"line\":[", "guidance/nowhere", "ข้อผิดพลาด");
  }

  @Test
  void followsEditorsThatWriteBesideAndRenameAndFilesThatGo() throws Exception {
    write("content/guidance/.a.tmp", page("เขียนไว้ข้างกัน"));
    Files.move(
        folder.resolve("content/guidance/.a.tmp"),
        folder.resolve(PAGE),
        StandardCopyOption.REPLACE_EXISTING);
    until("th/guidance/a.html", "เขียนไว้ข้างกัน");
    Files.move(folder.resolve(PAGE), folder.resolve("content/guidance/c.th.md"));
    until("th/guidance/c.html", "เขียนไว้ข้างกัน");
    assertThat(get("th/guidance/a.html").statusCode()).isEqualTo(404);
    assertThat(get("th/guidance/a.html").body()).contains("/.roadshow/live.js");
    Files.delete(folder.resolve("content/guidance/c.th.md"));
    for (int i = 0; get("th/guidance/c.html").statusCode() != 404; i++) {
      assertThat(i).isLessThan(500);
      Thread.sleep(20);
    }
    write("content/faq/new.th.md", page("โฟลเดอร์ใหม่"));
    until("th/faq/new.html", "โฟลเดอร์ใหม่");
    write("content/faq/new.th.md", page("อีกครั้ง"));
    until("th/faq/new.html", "อีกครั้ง");
  }

  @Test
  void aFileSavedTwiceInOneMomentIsReadTwice() throws Exception {
    for (int i = 10; i < 20; i++) {
      write(PAGE, page("ครั้งที่" + i));
      until("th/guidance/a.html", "ครั้งที่" + i);
    }
  }

  @Test
  void servesNothingButTheSite() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "ความลับ");
    Files.createDirectories(folder.resolve("content/images"));
    Files.createSymbolicLink(folder.resolve("content/images/link.png"), secret);
    Files.createSymbolicLink(folder.resolve("content/guidance/z.th.md"), secret);
    until(how("th/guidance/a.html"), "\"good\":false");
    for (String path :
        new String[] {
          "/../secret.txt",
          "/..%2fsecret.txt",
          "/%2e%2e/%2e%2e/secret.txt",
          "/assets/../../secret.txt",
          "//secret.txt",
          "/content/site.yaml",
          "/assets/images/link.png",
          "/" + secret,
          "/th/..%5c..%5csecret.txt",
          "/secret.txt%00.html",
          "/.roadshow/../secret.txt",
          "/.roadshow/how/../../secret.txt"
        }) {
      String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port());
      assertThat(answer).as(path).doesNotContain("ความลับ").doesNotContain("base_url");
      assertThat(answer).as(path).doesNotStartWith("HTTP/1.1 5");
    }
  }

  @Test
  void answersOnlyWhoAsksForThisMachine() throws Exception {
    for (String host : new String[] {"localhost", "127.0.0.1", "[::1]"}) {
      assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + ":" + port())).startsWith("HTTP/1.1 200");
    }
    for (String host :
        new String[] {
          "evil.example:" + port(),
          "localhost.evil.example:" + port(),
          "localhost",
          "127.0.0.1:1",
          "0.0.0.0:" + port()
        }) {
      assertThat(raw("GET / HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 421");
    }
    assertThat(raw("GET / HTTP/1.1")).doesNotStartWith("HTTP/1.1 200");
    assertThat(raw("POST / HTTP/1.1\r\nContent-Length: 0\r\nHost: localhost:" + port()))
        .startsWith("HTTP/1.1 405");
  }

  @Test
  void survivesHugeAndBrokenRequests() throws Exception {
    String host = "\r\nHost: localhost:" + port();
    raw("GET / HTTP/1.1" + host + "\r\nX: " + "x".repeat(1 << 20));
    raw("GET /" + "x".repeat(1 << 20) + " HTTP/1.1" + host);
    raw("GET / HTTP/1.1" + host + "\r\nX: y".repeat(5_000));
    raw("GET /%zz HTTP/1.1" + host);
    raw("\0\u0001\u0002");
    assertThat(get("").statusCode()).isEqualTo(200);
  }

  @Test
  void listensOnThisMachineAlone() throws Exception {
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          try (Socket socket = new Socket()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                    () -> socket.connect(new InetSocketAddress(address, port()), 500))
                .isInstanceOf(IOException.class);
          }
        }
      }
    }
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void takesTheNextPortWhenOneIsTaken() throws Exception {
    try (DevServer second = new DevServer(port(), talk())) {
      assertThat(second.address().getPort()).isGreaterThan(port());
    }
  }

  private int port() {
    return server.address().getPort();
  }

  /** Sends what no client would, and gives what comes back. */
  private String raw(String request) throws IOException {
    URI address = server.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(5_000);
      try {
        socket
            .getOutputStream()
            .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        InputStream in = socket.getInputStream();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        // Cut off, which is an answer too.
        return "";
      }
    }
  }
}

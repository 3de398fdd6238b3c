package cpi.roadshow.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration that the documentation gives for nginx, in a real one. */
class NginxTest {
  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/nginx"), Path.of("/sbin/nginx"));
  private static final Path TYPES = Path.of("/etc/nginx/mime.types");
  private static final String PASSWORD = "changeit";

  @TempDir private Path folder;

  private Path program;
  private int port;
  private Process nginx;
  private HttpClient client;

  @BeforeEach
  void begin() throws Exception {
    program = PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElse(null);
    assumeTrue(
        program != null && Files.isReadable(TYPES),
        "nginx is not installed here, so docs/nginx.conf was not tried in it");
    client = HttpClient.newBuilder().sslContext(certificate()).build();
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (nginx != null) {
      nginx.destroy();
      nginx.waitFor();
    }
  }

  /** Makes a certificate of this machine, and trusts it. */
  private SSLContext certificate() throws Exception {
    Path store = folder.resolve("store.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "site",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "san=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    pem("PRIVATE KEY", keys.getKey("site", PASSWORD.toCharArray()).getEncoded(), "site.key");
    pem("CERTIFICATE", keys.getCertificate("site").getEncoded(), "site.pem");
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("site", keys.getCertificate("site"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private void pem(String what, byte[] bytes, String file) throws IOException {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    Files.writeString(
        folder.resolve(file),
        "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
  }

  /**
   * Builds a site and serves it as the documentation says.
   *
   * @param path below which the site stands, such as {@code /cpi}; empty for the root
   */
  private void serve(String path) throws Exception {
    Path content = folder.resolve("content/guidance");
    Files.createDirectories(content);
    Files.writeString(
        folder.resolve("content/site.yaml"),
        "title: {th: ก, en: A}\nbase_url: https://127.0.0.1:" + port + path + "/\n");
    Files.writeString(
        content.resolve("copies.th.md"), "---\ntitle: สำเนา\nsummary: สรุป\n---\n\nข้อความ\n");
    Files.createDirectories(folder.resolve("root"));
    InProcess.Result built =
        InProcess.run(folder, "build", "--no-handouts", "--output", "root" + path);
    assertThat(built.exitCode()).as(built.err()).isZero();
    String server =
        Files.readString(InProcess.HOME.resolve("docs/nginx.conf"))
            .replace("listen 443 ", "listen 127.0.0.1:" + port + " ")
            .replace("cpi.example.go.th;", "127.0.0.1;")
            .replace("/etc/ssl/cpi.example.go.th.pem", folder.resolve("site.pem").toString())
            .replace("/etc/ssl/cpi.example.go.th.key", folder.resolve("site.key").toString())
            .replace("/srv/cpi/site", folder.resolve("root").toString());
    if (!path.isEmpty()) {
      server = server.replaceAll("(?<=[ ^])/(?=(th|en|assets)/|_headers)", path + "/");
    }
    Files.writeString(folder.resolve("server.conf"), server);
    StringBuilder whole = new StringBuilder("daemon off;\npid nginx.pid;\nerror_log stderr;\n");
    if (System.getProperty("user.name").equals("root")) {
      whole.append("user root;\n");
    }
    whole.append("events { }\nhttp {\n  include ").append(TYPES).append(";\n");
    whole.append("  default_type application/octet-stream;\n  access_log off;\n");
    for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
      whole.append("  ").append(kind).append("_temp_path ").append(kind).append(";\n");
    }
    whole.append("  include server.conf;\n}\n");
    Files.writeString(folder.resolve("nginx.conf"), whole);
    nginx =
        new ProcessBuilder(program.toString(), "-p", folder.toString() + "/", "-c", "nginx.conf")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.txt").toFile())
            .start();
    for (int i = 0; i < 100 && !Files.exists(folder.resolve("nginx.pid")); i++) {
      Thread.sleep(100);
    }
    assertThat(nginx.isAlive()).as(Files.readString(folder.resolve("nginx.txt"))).isTrue();
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("https://127.0.0.1:" + port + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private String sheet(String path) throws IOException {
    try (var files = Files.list(folder.resolve("root" + path + "/assets/css"))) {
      return path + "/assets/css/" + files.findFirst().orElseThrow().getFileName();
    }
  }

  private void checkPagesAndHeaders(String path) throws Exception {
    HttpResponse<String> home = get(path + "/th/");
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.version()).isEqualTo(HttpClient.Version.HTTP_2);
    assertThat(header(home, "content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(home, "content-security-policy")).isEqualTo("frame-ancestors 'none'");
    assertThat(header(home, "x-content-type-options")).isEqualTo("nosniff");
    assertThat(header(home, "referrer-policy")).isEqualTo("strict-origin-when-cross-origin");
    assertThat(header(home, "permissions-policy")).contains("camera=()");
    assertThat(header(home, "strict-transport-security")).contains("max-age");
    assertThat(header(home, "cache-control")).isEqualTo("no-cache");
    assertThat(header(get(sheet(path)), "cache-control")).contains("immutable");
    assertThat(header(get(path + "/th/guidance/copies.md"), "content-type"))
        .startsWith("text/markdown");
    for (String language : List.of("th", "en")) {
      HttpResponse<String> missing = get(path + "/" + language + "/guidance/none.html");
      assertThat(missing.statusCode()).isEqualTo(404);
      assertThat(missing.body()).contains("<html lang=\"" + language + "\">", "noindex");
      assertThat(header(missing, "content-security-policy")).isNotEmpty();
    }
    assertThat(get(path + "/_headers").statusCode()).isEqualTo(403);
    assertThat(get(path + "/.roadshow-files").statusCode()).isEqualTo(403);
    assertThat(get(path + "/SHA256SUMS").statusCode()).isEqualTo(200);
  }

  @Test
  void theSiteIsServedAtTheRootWithItsHeaders() throws Exception {
    serve("");
    checkPagesAndHeaders("");
  }

  @Test
  void theSiteIsServedBelowAPathToo() throws Exception {
    serve("/cpi");
    checkPagesAndHeaders("/cpi");
  }
}

package cpi.roadshow.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The other browser of the machine. Nothing drives it: it is shown a page that reports by itself.
 */
final class Firefox {
  private static final long PATIENCE_IN_SECONDS = 180;

  /**
   * No first-run page, no calls of its own: whatever is not on this machine has a proxy that is not
   * there.
   */
  private static final String SETTINGS =
      """
      user_pref("app.normandy.enabled", false);
      user_pref("app.update.enabled", false);
      user_pref("browser.aboutwelcome.enabled", false);
      user_pref("browser.safebrowsing.malware.enabled", false);
      user_pref("browser.safebrowsing.phishing.enabled", false);
      user_pref("browser.sessionstore.resume_from_crash", false);
      user_pref("browser.shell.checkDefaultBrowser", false);
      user_pref("browser.startup.homepage_override.mstone", "ignore");
      user_pref("browser.startup.page", 0);
      user_pref("datareporting.healthreport.uploadEnabled", false);
      user_pref("datareporting.policy.dataSubmissionEnabled", false);
      user_pref("dom.push.connection.enabled", false);
      user_pref("extensions.update.enabled", false);
      user_pref("network.captive-portal-service.enabled", false);
      user_pref("network.connectivity-service.enabled", false);
      user_pref("network.lna.enabled", false);
      user_pref("network.proxy.type", 1);
      user_pref("network.proxy.http", "127.0.0.1");
      user_pref("network.proxy.http_port", 9);
      user_pref("network.proxy.ssl", "127.0.0.1");
      user_pref("network.proxy.ssl_port", 9);
      user_pref("network.proxy.no_proxies_on", "127.0.0.1");
      user_pref("services.settings.server", "data:,");
      user_pref("termsofuse.bypassNotification", true);
      user_pref("toolkit.telemetry.enabled", false);
      user_pref("trailhead.firstrun.didSeeAboutWelcome", true);
      """;

  private Firefox() {}

  /** Shows a page, and gives what it reports. */
  static String open(String address, CompletableFuture<String> report) throws IOException {
    Path profile = Files.createTempDirectory("roadshow-firefox-");
    Files.writeString(profile.resolve("user.js"), SETTINGS, StandardCharsets.UTF_8);
    Path said = profile.resolve("said.txt");
    ProcessBuilder command =
        new ProcessBuilder(
                program().toString(),
                "--headless",
                "--no-remote",
                "--profile",
                profile.toString(),
                address)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    command.environment().put("HOME", profile.toString());
    Process process = command.start();
    try {
      return report.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException | InterruptedException e) {
      throw new AssertionError(
          "Firefox did not report from " + address + ". It said: " + Files.readString(said), e);
    } finally {
      end(process);
      delete(profile);
    }
  }

  private static Path program() {
    Path program =
        Path.of(
            Optional.ofNullable(System.getenv("ROADSHOW_FIREFOX")).orElse("/usr/bin/firefox-esr"));
    if (!Files.isExecutable(program)) {
      throw new AssertionError(
          "Firefox was not found at "
              + program
              + ". Install it (Debian: `apt-get install firefox-esr`), or set the environment variable ROADSHOW_FIREFOX to the program of yours.");
    }
    return program;
  }

  private static void end(Process process) {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}

package cpi.roadshow.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What a window asks for and complains of, from now on.
 *
 * @param requests all addresses that were asked for
 * @param complaints errors of the console and of scripts, requests without answer, and dialogs,
 *     which no page of ours opens
 */
record Watch(List<String> requests, List<String> complaints) {
  static Watch over(Page page) {
    Watch watch = new Watch(new ArrayList<>(), new ArrayList<>());
    page.onRequest(request -> watch.requests.add(request.url()));
    page.onRequestFailed(request -> watch.complaints.add(request.url() + " " + request.failure()));
    page.onPageError(watch.complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            watch.complaints.add(message.text() + " " + message.location());
          }
        });
    page.onDialog(
        dialog -> {
          watch.complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    return watch;
  }

  List<String> requestsOutside(String root) {
    return requests.stream().filter(request -> !request.startsWith(root)).toList();
  }
}

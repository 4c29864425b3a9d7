// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maqala.cli.report.Report;

class ReportTest {
  @TempDir Path folder;

  private CliRun run = new CliRun(0, "", "");

  private Document clean(String input, String... paths) throws IOException {
    Path report = folder.resolve("report.html");
    List<String> args = new ArrayList<>(List.of("clean", "--report", report.toString()));
    args.addAll(List.of(paths));
    run = CliRun.withInput(input, args.toArray(String[]::new));
    return Jsoup.parse(Files.readString(report));
  }

  @Test
  void showsOfEveryArticleWhatTheRecordsSay() throws IOException {
    Document page = clean("", CliRun.seeds().toString());
    List<JsonNode> records = run.records();

    assertThat(page.select("article")).hasSize(records.size());
    for (JsonNode record : records) {
      Element article = page.selectFirst("article[data-id=" + record.get("id").asText() + "]");
      assertThat(article).isNotNull();
      String date = record.get("date").isNull() ? "" : record.get("date").asText();
      assertThat(article.select("header time").text()).isEqualTo(date);
      assertThat(article.select(".row.removed")).hasSameSizeAs(record.get("removed"));
      assertSpeakersAreShown(article, record);
      assertEditsAreMarked(article, record);
    }
  }

  private static void assertSpeakersAreShown(Element article, JsonNode record) {
    List<String> speakers = new ArrayList<>();
    for (JsonNode quote : record.get("quotes")) {
      if (quote.get("kind").asText().equals("speech")) {
        speakers.add(quote.get("resolved").get("name").asText());
      }
    }
    assertThat(article.select(".notes li.speech b").eachText()).isEqualTo(speakers);
  }

  private static void assertEditsAreMarked(Element article, JsonNode record) {
    List<String> repairs = new ArrayList<>();
    for (JsonNode edit : record.get("edits")) {
      String rule = edit.get("rule").asText();
      if (!rule.equals("header-date") && !rule.equals("duplicate-paragraph")) {
        repairs.add(rule + ":" + edit.get("before").asText() + ">" + edit.get("after").asText());
      }
    }
    List<String> marked =
        article.select(".edit").stream()
            .map(edit ->
                edit.attr("data-rule")
                    + ":"
                    + edit.select("del").text().replace('␣', ' ')
                    + ">"
                    + edit.select("ins").text().replace('␣', ' '))
            .toList();
    assertThat(marked).isEqualTo(repairs);
  }

  @Test
  void chartCountsTheEditsOfTheRecords() throws IOException {
    Document page = clean("", CliRun.seeds().toString());

    Map<String, Integer> counted = new HashMap<>();
    for (JsonNode record : run.records()) {
      for (JsonNode edit : record.get("edits")) {
        for (String rule : edit.get("rule").asText().split("\\+")) {
          counted.merge(rule, 1, Integer::sum);
        }
      }
    }
    Map<String, Integer> shown = new HashMap<>();
    for (Element row : page.select(".chart tr")) {
      shown.put(row.attr("data-rule"), Integer.valueOf(row.select(".count").text()));
    }
    assertThat(shown).isNotEmpty().isEqualTo(counted);
  }

  @Test
  void removedParagraphsLeadToWhatTheyRepeat() throws IOException {
    Document page = clean("", CliRun.seeds().toString());

    assertThat(page.select("li.removed a")).isNotEmpty();
    for (Element link : page.select("li.removed a")) {
      Element target = page.getElementById(link.attr("href").substring(1));
      assertThat(target).as(link.attr("href")).isNotNull();
      assertThat(target.selectFirst("p").text())
          .isEqualTo(link.closest(".row").selectFirst("p").text());
    }
  }

  @Test
  void asksForNothingOutsideItself() throws IOException {
    Document page = clean("", CliRun.seeds().toString());

    assertThat(page.select("script, link, img, iframe, object, [src]")).isEmpty();
    assertThat(page.select("a[href]"))
        .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
    assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
  }

  @Test
  void textIsTextWhateverItSays() throws IOException {
    String evil = "<script>alert(1)</script> & \\\"><img src=x onerror=alert(2)>";
    Document page =
        clean("{\"id\":\"" + evil + "\",\"text\":\"Он cказал: «" + evil + "»\"}\n", "-");

    assertThat(page.select("script, img")).isEmpty();
    assertThat(page.select("article").attr("data-id")).isEqualTo(evil.replace("\\\"", "\""));
    assertThat(page.select("article").text()).contains("<script>alert(1)</script> &");
  }

  @Test
  void largeRunsAreCutShortAndThePageSaysSo() throws IOException {
    int records = Report.MAX_ARTICLES + 7;
    Document page = clean("{\"text\":\"Текст\"}\n".repeat(records), "-");

    assertThat(page.select("article")).hasSize(Report.MAX_ARTICLES);
    assertThat(page.select(".cap").text()).contains("7 more");
    assertThat(page.select(".tiles dd").first().text()).isEqualTo(Integer.toString(records));
  }

  @Test
  void summaryOnStandardErrorIsThatOfTheSeeds() throws IOException {
    clean("", CliRun.seeds().toString());

    assertThat(run.err())
        .contains("articles    5")
        .contains("3 found, 2 missing")
        .contains("5 removed as repeats")
        .contains("speech 12");
  }

  @Test
  void cleanSeedsCanBeTurnedBackIntoTheSeeds() throws IOException {
    clean("", CliRun.seeds().toString());

    for (JsonNode record : run.records()) {
      assertThat(CommandsTest.rebuild(record))
          .isEqualTo(Files.readString(CliRun.seeds().resolve(record.get("id").asText())));
    }
  }
}

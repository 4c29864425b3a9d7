// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maqala.article.Article;

/**
 * The page that shows what {@code clean} did. Shows the first articles of a run, up to a bound that
 * keeps the page quick to open, and says how many it leaves out. Not safe for use by several
 * threads.
 */
public final class Report {
  /** How many articles are shown. */
  public static final int MAX_ARTICLES = 200;

  /** How many code units of text are shown. */
  public static final int MAX_TEXT = 2_000_000;

  private final List<ShownArticle> articles = new ArrayList<>();

  /** The anchor of each shown article by its id; of two with one id, the last so far. */
  private final Map<String, String> anchors = new HashMap<>();

  private int textLeft = MAX_TEXT;
  private long left;

  /** A report without articles. */
  public Report() {}

  /**
   * Adds an article, if there is room.
   *
   * @param article the article, whose id is JSON
   */
  public void add(Article article) {
    if (articles.size() == MAX_ARTICLES || article.source().length() > textLeft) {
      left++;
      return;
    }
    textLeft -= article.source().length();
    String anchor = "a" + (articles.size() + 1);
    anchors.put(article.id(), anchor);
    articles.add(new ArticleView(article, anchor, anchors).show());
  }

  /**
   * The page.
   *
   * @param totals what was counted over all articles, shown or not
   * @param badRecords how many records were skipped
   * @return HTML
   */
  public String render(Totals totals, long badRecords) {
    Map<String, Object> model = new HashMap<>();
    model.put("totals", totals);
    model.put("articles", articles);
    model.put("left", left);
    model.put("badRecords", badRecords);
    model.put("style", style());
    StringOutput page = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("report.jte", model, page);
    return page.toString();
  }

  private static String style() {
    try (InputStream css = Report.class.getResourceAsStream("report.css")) {
      return new String(
          Objects.requireNonNull(css, "report.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("report.css can't be read", e);
    }
  }
}

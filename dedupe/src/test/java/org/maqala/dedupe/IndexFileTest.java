// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexFileTest {
  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("index");
  }

  static Stream<DedupeOptions> options() {
    return Stream.of(
        DedupeOptions.defaults(),
        DedupeOptions.builder().near(0.8, 5).containment(0.9).build(),
        DedupeOptions.builder().exactOnly().build(),
        DedupeOptions.builder().numberGuard().build(),
        DedupeOptions.builder().substitutionGuard().build(),
        DedupeOptions.builder().substitutionGuard().scope(Scope.articles(50)).build(),
        DedupeOptions.builder().tagQuotes(TextUnits::isQuoted).build(),
        DedupeOptions.builder().partScope(Scope.CORPUS).mergeable().build(),
        DedupeOptions.builder().scope(Scope.SOURCE).build(),
        DedupeOptions.builder().scope(Scope.articles(50)).build(),
        DedupeOptions.builder().scope(Scope.days(3)).build());
  }

  /** Opened in the middle, and the result is that of one run; even the file is the same. */
  @ParameterizedTest
  @MethodSource("options")
  void whatIsOpenedGoesOnAsIfItHadNeverBeenSaved(DedupeOptions options) throws IOException {
    List<DedupeArticle> articles = articles(300);
    ParagraphDeduplicator whole = ParagraphDeduplicator.create(options);
    List<DedupeResult> expected = articles.stream().map(whole::filter).toList();

    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create(options);
    List<DedupeResult> results = new ArrayList<>();
    for (DedupeArticle article : articles) {
      if (results.size() % 70 == 69) {
        IndexFile.save(dedupe, file);
        IndexFile.check(file);
        dedupe = IndexFile.open(file, options);
      }
      results.add(dedupe.filter(article));
    }

    assertThat(results).isEqualTo(expected);
    assertThat(dedupe.statistics()).isEqualTo(whole.statistics());
    IndexFile.save(dedupe, file);
    Path other = folder.resolve("other");
    IndexFile.save(whole, other);
    assertThat(file).hasSameBinaryContentAs(other);
  }

  @Test
  void whatIsOpenedStaysReadableWhenItsFileIsSavedOver() throws IOException {
    List<DedupeArticle> articles = articles(20);
    ParagraphDeduplicator first = ParagraphDeduplicator.create();
    articles.forEach(first::filter);
    IndexFile.save(first, file);
    ParagraphDeduplicator opened = IndexFile.open(file, DedupeOptions.defaults());
    IndexFile.save(ParagraphDeduplicator.create(), file);

    assertThat(opened.filter(articles.get(3)).removed())
        .isEqualTo(first.filter(articles.get(3)).removed())
        .isNotEmpty();
  }

  @Test
  void aSaveThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
    IndexFile.save(ParagraphDeduplicator.create(), file);
    byte[] before = Files.readAllBytes(file);
    // What a killed save leaves; then one that can't be written.
    Path part = folder.resolve("index.part");
    Files.createDirectory(part);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> IndexFile.save(ParagraphDeduplicator.create(), file));
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void theLeftoverOfAKilledSaveIsReplaced() throws IOException {
    Path part = folder.resolve("index.part");
    Files.write(part, new byte[100_000]);
    IndexFile.save(ParagraphDeduplicator.create(), file);

    assertThat(part).doesNotExist();
    IndexFile.check(file);
  }

  @Test
  void damagedBytesAreFound() throws IOException {
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();
    articles(3).forEach(dedupe::filter);
    IndexFile.save(dedupe, file);
    byte[] bytes = Files.readAllBytes(file);
    int unnoticed = 0;
    int damaged = 0;
    for (int i = 0; i < bytes.length; i += 1 + bytes.length / 500) {
      damaged++;
      bytes[i] ^= 0x10;
      Files.write(file, bytes);
      unnoticed += isNoticed() ? 0 : 1;
      bytes[i] ^= 0x10;
    }
    // Only the zeros that fill up to a multiple of eight belong to nothing.
    assertThat(unnoticed).isLessThan(damaged / 20);
  }

  private boolean isNoticed() throws IOException {
    try {
      IndexFile.check(file);
      return false;
    } catch (IndexFormatException e) {
      return true;
    }
  }

  @Test
  void whatIsCutShortOrNoIndexIsRefused() throws IOException {
    IndexFile.save(ParagraphDeduplicator.create(), file);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertThatExceptionOfType(IndexFormatException.class)
        .isThrownBy(() -> IndexFile.open(file, DedupeOptions.defaults()))
        .withMessageContaining("cut short");

    Files.writeString(
        file, "{\"id\":1,\"text\":\"no index, but long enough to have a header...\"}");
    assertThatExceptionOfType(IndexFormatException.class)
        .isThrownBy(() -> IndexFile.open(file, DedupeOptions.defaults()))
        .withMessageContaining("no index");

    Files.writeString(file, "");
    assertThatExceptionOfType(IndexFormatException.class)
        .isThrownBy(() -> IndexFile.open(file, DedupeOptions.defaults()))
        .withMessageContaining("0 bytes");
  }

  @Test
  void otherOptionsAreNamed() throws IOException {
    IndexFile.save(ParagraphDeduplicator.create(), file);

    assertThatExceptionOfType(IndexFormatException.class)
        .isThrownBy(() -> IndexFile.open(file, DedupeOptions.builder().near(0.8, 3).build()))
        .withMessageContaining("jaccard=700000")
        .withMessageContaining("jaccard=800000");
  }

  @Test
  void articleScopeHasNothingToSave() {
    DedupeOptions options = DedupeOptions.builder().scope(Scope.ARTICLE).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndexFile.save(ParagraphDeduplicator.create(options), file))
        .withMessageContaining("ARTICLE");
  }

  /** Articles of ten days and three sources, with repeats, numbers and quotes. */
  private static List<DedupeArticle> articles(int count) {
    List<DedupeArticle> articles = new ArrayList<>();
    List<List<String>> corpus = Corpora.corpora(count).sample();
    for (int i = 0; i < count; i++) {
      List<String> paragraphs = new ArrayList<>(corpus.get(i));
      paragraphs.add(
          "Официальный курс доллара на " + i % 40 + " мая составил 447 тенге за доллар.");
      paragraphs.add("«Мы готовы к зиме лучше, чем год назад, и это видно», – сказал аким.");
      articles.add(
          DedupeArticle.of("статья " + i, String.join("\n", paragraphs))
              .from("source " + i % 3)
              .on(LocalDate.of(2026, 5, 1 + i * 10 / count)));
    }
    return articles;
  }
}

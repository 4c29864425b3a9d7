// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StreamingTest {
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aRecordIsAnsweredBeforeTheNextOneIsWritten() throws IOException {
    PipedOutputStream questions = new PipedOutputStream();
    PipedInputStream answers = new PipedInputStream();
    PrintStream noErrors =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(
            new PipedInputStream(questions), new PipedOutputStream(answers), noErrors, false);
    CompletableFuture<Integer> run =
        CompletableFuture.supplyAsync(
            () -> MaqalaCommand.commandLine(streams).execute("date", "-"));

    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8))) {
      for (int i = 0; i < 3; i++) {
        questions.write(("{\"id\":" + i + ",\"text\":\"x\"}\n").getBytes(StandardCharsets.UTF_8));
        questions.flush();
        assertThat(lines.readLine()).startsWith("{\"id\":" + i + ",");
      }
      questions.close();
      assertThat(run.join()).isZero();
    }
  }
}

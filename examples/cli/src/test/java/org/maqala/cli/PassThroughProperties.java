// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.testing.Utf16;

/** Any text, unpaired surrogates included, comes out of a record as it went in. */
class PassThroughProperties {
  /** Writes a lone surrogate as its escape, which is how JSON can carry one. */
  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts();
  }

  @Property(tries = 300)
  void everyCommandTakesEveryText(@ForAll("texts") String text) throws JsonProcessingException {
    String line = record(text);

    assertThat(CliRun.withInput(line, "date", "-").record().get("text").asText()).isEqualTo(text);
    assertThat(CliRun.withInput(line, "quotes", "-").record().get("other").asText())
        .isEqualTo(text);
    JsonNode clean = CliRun.withInput(line, "clean", "-").record();
    assertThat(CommandsTest.rebuild(clean)).isEqualTo(text);
  }

  private static String record(String text) throws JsonProcessingException {
    ObjectNode record = ASCII.createObjectNode();
    record.put("id", "a");
    record.put("text", text);
    record.put("other", text);
    return ASCII.writeValueAsString(record) + "\n";
  }
}

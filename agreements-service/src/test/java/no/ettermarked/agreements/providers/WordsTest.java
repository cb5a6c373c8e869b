package no.ettermarked.agreements.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Slug CUSTOMER = new Slug("customer");
  private static final Slug THIRD_PARTY = new Slug("third-party");
  private static final Words WORDS = new Words(Map.of(THIRD_PARTY, "en tredjepart"));

  @Test
  @DisplayName("a word is called by its name, and by itself where it has none")
  void spoken() {
    assertThat(WORDS.spoken(List.of(CUSTOMER, THIRD_PARTY))).isEqualTo("customer, en tredjepart");
    assertThat(Words.NONE.spoken(THIRD_PARTY)).isEqualTo("third-party");
  }

  @Test
  void what_is_written_is_read_again() {
    List<WrittenWord> written =
        List.of(new WrittenWord("a", "en a"), new WrittenWord("third-party", "en tredjepart"));

    assertThat(WrittenWord.of(WrittenWord.read(written))).isEqualTo(written);
  }
}

package no.ettermarked.agreements.written;

/**
 * Something that is wrong with what was written.
 *
 * @param pointer where: a JSON Pointer (RFC 6901) into what was written
 * @param sentence what is wrong and what would be right
 */
public record Flaw(String pointer, String sentence) {

  /** The same flaw, seen from a document of which this was a part. */
  public Flaw under(String outer) {
    return new Flaw(outer + pointer, sentence);
  }
}

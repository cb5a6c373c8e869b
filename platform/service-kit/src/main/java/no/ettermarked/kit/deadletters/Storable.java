package no.ettermarked.kit.deadletters;

/** What came from elsewhere as PostgreSQL can keep it: its text has no NUL. */
final class Storable {
  private Storable() {}

  static String text(String foreign) {
    return foreign.replace('\0', '\uFFFD');
  }
}

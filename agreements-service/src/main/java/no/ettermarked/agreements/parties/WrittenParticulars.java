package no.ettermarked.agreements.parties;

import org.jspecify.annotations.Nullable;

/** What is registered of a legal entity as it is written, before it is known to hold. */
public record WrittenParticulars(
    @Nullable String vatNumber,
    @Nullable PostalAddress address,
    @Nullable WrittenBank bank,
    @Nullable WrittenElectronicAddress electronicAddress) {

  /** Nothing is registered. */
  public static final WrittenParticulars NONE = new WrittenParticulars(null, null, null, null);

  /** Where money is paid to, as it is written. */
  public record WrittenBank(String iban, @Nullable String bic) {}

  /** Where electronic documents go, as it is written. */
  public record WrittenElectronicAddress(String scheme, String identifier) {}
}

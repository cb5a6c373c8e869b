package no.ettermarked.agreements.parties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What is registered of a legal entity must hold to. */
public final class ParticularsRules {

  private static final List<Function<WrittenParticulars, Stream<Flaw>>> RULES =
      List.of(
          ParticularsRules::vatNumberHolds,
          ParticularsRules::countryIsKnown,
          ParticularsRules::postalCodeIsTheCountrys,
          ParticularsRules::ibanHolds,
          ParticularsRules::bicHolds,
          ParticularsRules::electronicAddressHolds);

  private ParticularsRules() {}

  /** Everything that is wrong with what is registered. */
  public static List<Flaw> flaws(WrittenParticulars written) {
    return RULES.stream().flatMap(rule -> rule.apply(written)).toList();
  }

  private static Stream<Flaw> vatNumberHolds(WrittenParticulars written) {
    return flaw(
        "/vatNumber", Optional.ofNullable(written.vatNumber()).flatMap(VatNumberRules::objection));
  }

  private static Stream<Flaw> countryIsKnown(WrittenParticulars written) {
    return flaw(
        "/address/country",
        Optional.ofNullable(written.address())
            .flatMap(address -> Countries.objection(address.country())));
  }

  private static Stream<Flaw> postalCodeIsTheCountrys(WrittenParticulars written) {
    return flaw(
        "/address/postalCode",
        Optional.ofNullable(written.address())
            .flatMap(address -> PostalAddress.objection(address.country(), address.postalCode())));
  }

  private static Stream<Flaw> ibanHolds(WrittenParticulars written) {
    return flaw(
        "/bank/iban",
        Optional.ofNullable(written.bank()).flatMap(bank -> Iban.objection(bank.iban())));
  }

  private static Stream<Flaw> bicHolds(WrittenParticulars written) {
    return flaw(
        "/bank/bic",
        Optional.ofNullable(written.bank())
            .flatMap(bank -> Optional.ofNullable(bank.bic()))
            .flatMap(Bic::objection));
  }

  private static Stream<Flaw> electronicAddressHolds(WrittenParticulars written) {
    return Optional.ofNullable(written.electronicAddress()).stream()
        .flatMap(
            address ->
                Stream.concat(
                    flaw(
                        "/electronicAddress/scheme",
                        ElectronicAddress.schemeObjection(address.scheme())),
                    flaw(
                        "/electronicAddress/identifier",
                        ElectronicAddress.objection(address.scheme(), address.identifier()))));
  }

  private static Stream<Flaw> flaw(String pointer, Optional<String> objection) {
    return objection.map(sentence -> new Flaw(pointer, sentence)).stream();
  }
}

package no.ettermarked.agreements.parties;

import java.util.Optional;
import no.ettermarked.agreements.parties.WrittenParticulars.WrittenBank;
import no.ettermarked.agreements.parties.WrittenParticulars.WrittenElectronicAddress;

/**
 * What is registered of a legal entity besides its name and organisation number: what an invoice
 * says of its seller and its buyer.
 *
 * @param vatNumber with its country in front
 */
public record Particulars(
    Optional<String> vatNumber,
    Optional<PostalAddress> address,
    Optional<BankDetails> bank,
    Optional<ElectronicAddress> electronicAddress) {

  /** Nothing is registered. */
  public static final Particulars NONE = of(WrittenParticulars.NONE);

  public Particulars {
    vatNumber.ifPresent(number -> Objections.refuse(VatNumberRules.objection(number), number));
  }

  /** What was written, once {@link ParticularsRules} has found nothing wrong with it. */
  public static Particulars of(WrittenParticulars written) {
    return new Particulars(
        Optional.ofNullable(written.vatNumber()),
        Optional.ofNullable(written.address()),
        Optional.ofNullable(written.bank()).map(Particulars::bank),
        Optional.ofNullable(written.electronicAddress())
            .map(address -> new ElectronicAddress(address.scheme(), address.identifier())));
  }

  /** The text of it, an IBAN without spaces. */
  public WrittenParticulars written() {
    return new WrittenParticulars(
        vatNumber.orElse(null),
        address.orElse(null),
        bank.map(Particulars::written).orElse(null),
        electronicAddress
            .map(place -> new WrittenElectronicAddress(place.scheme(), place.identifier()))
            .orElse(null));
  }

  private static BankDetails bank(WrittenBank written) {
    return new BankDetails(
        new Iban(written.iban()), Optional.ofNullable(written.bic()).map(Bic::new));
  }

  private static WrittenBank written(BankDetails bank) {
    return new WrittenBank(bank.iban().text(), bank.bic().map(Bic::text).orElse(null));
  }
}

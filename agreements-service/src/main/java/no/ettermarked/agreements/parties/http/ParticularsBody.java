package no.ettermarked.agreements.parties.http;

import java.util.Optional;
import no.ettermarked.agreements.parties.Particulars;
import no.ettermarked.agreements.parties.WrittenParticulars;
import org.jspecify.annotations.Nullable;

/** The parts of a party's body that are registered of any legal entity. */
public record ParticularsBody(
    @Nullable String vatNumber,
    @Nullable PostalAddressBody address,
    @Nullable BankBody bank,
    @Nullable ElectronicAddressBody electronicAddress) {

  public static ParticularsBody of(Particulars particulars) {
    WrittenParticulars written = particulars.written();
    return new ParticularsBody(
        written.vatNumber(),
        Optional.ofNullable(written.address()).map(PostalAddressBody::of).orElse(null),
        Optional.ofNullable(written.bank()).map(BankBody::of).orElse(null),
        Optional.ofNullable(written.electronicAddress())
            .map(ElectronicAddressBody::of)
            .orElse(null));
  }

  /** The same, with what is left out as it is in another. */
  public ParticularsBody orElse(ParticularsBody other) {
    return new ParticularsBody(
        vatNumber == null ? other.vatNumber : vatNumber,
        address == null ? other.address : address,
        bank == null ? other.bank : bank,
        electronicAddress == null ? other.electronicAddress : electronicAddress);
  }

  public WrittenParticulars written() {
    return new WrittenParticulars(
        vatNumber,
        Optional.ofNullable(address).map(PostalAddressBody::address).orElse(null),
        Optional.ofNullable(bank).map(BankBody::written).orElse(null),
        Optional.ofNullable(electronicAddress).map(ElectronicAddressBody::written).orElse(null));
  }
}

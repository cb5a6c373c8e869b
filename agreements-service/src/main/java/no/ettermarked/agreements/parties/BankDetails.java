package no.ettermarked.agreements.parties;

import java.util.Optional;

/** Where money is paid to. */
public record BankDetails(Iban iban, Optional<Bic> bic) {}

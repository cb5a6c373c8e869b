package no.ettermarked.agreements.providers.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.parties.store.ParticularsJson;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.RegisteredProvider;
import no.ettermarked.kit.identity.Ids;
import org.joda.money.CurrencyUnit;

/** The profile of the provider worked for. */
@Singleton
public class Providers {

  @Singleton
  static class Rows implements PanacheRepositoryBase<ProviderRow, UUID> {}

  private final Rows rows;
  private final ParticularsJson json;
  private final WordsJson words;

  Providers(Rows rows, ParticularsJson json, WordsJson words) {
    this.rows = rows;
    this.json = json;
    this.words = words;
  }

  public Optional<RegisteredProvider> find() {
    return row().map(this::registered);
  }

  /** Puts the profile in the place of the one there is, or as the first. */
  public RegisteredProvider put(Provider profile) {
    ProviderRow row = row().orElseGet(Providers::newRow);
    row.name = profile.name();
    row.organisationNumber = profile.organisationNumber();
    row.country = profile.country();
    row.currency = profile.currency().getCode();
    row.language = profile.language();
    row.zone = profile.zone().getId();
    row.numberPrefix = profile.numberPrefix();
    row.particulars = json.write(profile.particulars());
    row.words = words.write(profile.words());
    rows.persistAndFlush(row);
    return registered(row);
  }

  private Optional<ProviderRow> row() {
    return rows.findAll().firstResultOptional();
  }

  private static ProviderRow newRow() {
    ProviderRow row = new ProviderRow();
    row.id = Ids.next();
    return row;
  }

  private RegisteredProvider registered(ProviderRow row) {
    return new RegisteredProvider(
        row.id,
        new Provider(
            row.name,
            row.organisationNumber,
            row.country,
            CurrencyUnit.of(row.currency),
            row.language,
            ZoneId.of(row.zone),
            row.numberPrefix,
            json.read(row.particulars),
            words.read(row.words)),
        row.version);
  }
}

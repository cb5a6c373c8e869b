package no.ettermarked.local.story;

/** A section of a catalogue that is published; what is in one may name what is in those before. */
public enum Section {
  CALENDARS("calendars", "/v1/calendars"),
  CONTACT_ROLES("contactRoles", "/v1/contact-roles"),
  TEAMS("teams", "/v1/teams"),
  PRICE_LISTS("priceLists", "/v1/price-lists"),
  PLANS("plans", "/v1/plans"),
  ADD_ONS("addOns", "/v1/plans"),
  PROGRAMME_TEMPLATES("programmeTemplates", "/v1/programme-templates");

  private final String key;
  private final String path;

  Section(String key, String path) {
    this.key = key;
    this.path = path;
  }

  /** As in the file: "priceLists". */
  String key() {
    return key;
  }

  /** Where agreements-service takes each of its bodies. */
  public String path() {
    return path;
  }
}

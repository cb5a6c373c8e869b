package no.ettermarked.scenarios.catalogues;

import java.util.List;

/** A customer of Ventu with each of its four agreements, from Monday 1 October 2035. */
record VentuCustomers(Customer hyperCare, Customer extended, Customer basis, Customer invoiced) {
  /** The e-mail address of the support contact of {@link #invoiced}. */
  static final String SIGNE = "signe@faktureret.example";

  static VentuCustomers of(Offering ventu) {
    VentuCustomers customers =
        new VentuCustomers(
            ventu.customer("Ny Kunde A/S"),
            ventu.customer("Udvidet A/S"),
            ventu.customer("Basis A/S"),
            ventu.customer(
                "Faktureret A/S",
                """
                {"firstName": "Signe", "lastName": "Kjær", "email": "%s",
                 "roles": ["support-contact"]}
                """
                    .formatted(SIGNE)));
    customers.hyperCare.agrees(
        """
        {"from": "2035-10-01", "items": [{"plan": "hyper-care-standard", "quantity": 1},
          {"plan": "basis", "quantity": 1, "after": "hyper-care-standard"},
          {"plan": "standard-solution", "quantity": 1}]}
        """);
    customers.extended.agrees(from("2035-10-01", "extended", ""));
    customers.basis.agrees(from("2035-10-01", "basis", ""));
    customers.invoiced.agrees(from("2035-10-01", "invoiced", ""));
    return customers;
  }

  /**
   * One of the agreements, with a standard solution.
   *
   * @param more fields of the agreement, each after a comma
   */
  static String from(String date, String plan, String more) {
    return """
        {"from": "%s", "items": [{"plan": "%s", "quantity": 1},
          {"plan": "standard-solution", "quantity": 1}]%s}
        """
        .formatted(date, plan, more);
  }

  List<Customer> all() {
    return List.of(hyperCare, extended, basis, invoiced);
  }
}

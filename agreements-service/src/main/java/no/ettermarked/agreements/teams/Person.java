package no.ettermarked.agreements.teams;

/**
 * One of the provider's people.
 *
 * @param email who it is: two with the same are one person, however the letters are written
 */
public record Person(String firstName, String lastName, String email) {

  /** What people call them. */
  public String name() {
    return firstName + " " + lastName;
  }

  public boolean is(String address) {
    return email.equalsIgnoreCase(address);
  }
}

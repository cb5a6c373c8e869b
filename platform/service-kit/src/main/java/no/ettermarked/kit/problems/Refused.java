package no.ettermarked.kit.problems;

import java.util.List;

/** A request that a rule refuses: what, where, and what to do instead. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it is refused; each is one HTTP status. */
  public enum Kind {
    /** The request cannot be read as what it should be. */
    BAD_REQUEST(400),
    /** What the sender gave to be known by does not hold. */
    UNAUTHORIZED(401),
    /** The caller may not do this. */
    FORBIDDEN(403),
    /** There is no such thing, or not for this caller. */
    NOT_FOUND(404),
    /** The thing is not in a state in which this can be done. */
    CONFLICT(409),
    /** The thing has changed since it was read. */
    PRECONDITION_FAILED(412),
    /** The request is well formed and a rule says no. */
    UNPROCESSABLE(422),
    /** The request must say which version it changes. */
    PRECONDITION_REQUIRED(428);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  private final Kind kind;
  private final String code;
  private final String detail;
  private final transient List<Fault> faults;

  private Refused(Kind kind, String code, String detail, List<Fault> faults) {
    super(detail);
    this.detail = detail;
    this.kind = kind;
    this.code = code;
    this.faults = List.copyOf(faults);
  }

  public static Refused badRequest(String code, String detail, List<Fault> faults) {
    return new Refused(Kind.BAD_REQUEST, code, detail, faults);
  }

  public static Refused unauthorized(String code, String detail) {
    return new Refused(Kind.UNAUTHORIZED, code, detail, List.of());
  }

  public static Refused forbidden(String code, String detail) {
    return new Refused(Kind.FORBIDDEN, code, detail, List.of());
  }

  /**
   * There is no such thing for this caller; another tenant's things are told apart from none by
   * nothing.
   *
   * @param thing the word for it, such as {@code case}
   */
  public static Refused notFound(String thing, Object id) {
    return new Refused(
        Kind.NOT_FOUND,
        thing + "-not-found",
        "There is no " + thing.replace('-', ' ') + " " + id + ".",
        List.of());
  }

  public static Refused conflict(String code, String detail) {
    return new Refused(Kind.CONFLICT, code, detail, List.of());
  }

  public static Refused preconditionFailed(String code, String detail) {
    return new Refused(Kind.PRECONDITION_FAILED, code, detail, List.of());
  }

  public static Refused preconditionRequired(String code, String detail) {
    return new Refused(Kind.PRECONDITION_REQUIRED, code, detail, List.of());
  }

  /** Refused by a rule, for one place in the body. */
  public static Refused unprocessable(String code, String detail, String pointer) {
    return unprocessable(code, detail, List.of(Fault.at(pointer, detail)));
  }

  /** Refused by rules, with every fault there is. */
  public static Refused unprocessable(String code, String detail, List<Fault> faults) {
    return new Refused(Kind.UNPROCESSABLE, code, detail, faults);
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  /** What is refused and what to do instead, as a sentence. */
  public String detail() {
    return detail;
  }

  public List<Fault> faults() {
    return faults;
  }
}

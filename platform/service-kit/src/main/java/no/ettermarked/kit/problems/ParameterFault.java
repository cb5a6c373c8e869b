package no.ettermarked.kit.problems;

import jakarta.ws.rs.BadRequestException;

/** A query, path or header parameter that cannot be read. */
public final class ParameterFault extends BadRequestException {
  private static final long serialVersionUID = 1L;
  private final transient Fault fault;

  public ParameterFault(String parameter, String detail) {
    this.fault = Fault.in(parameter, detail);
  }

  Fault fault() {
    return fault;
  }
}

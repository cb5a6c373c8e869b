package no.ettermarked.agreements.programmes.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.ettermarked.agreements.programmes.Template;
import no.ettermarked.agreements.programmes.TemplateRules;
import no.ettermarked.agreements.programmes.TemplateStep;
import no.ettermarked.agreements.programmes.store.Templates;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.teams.store.Teams;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.time.TimeSource;

/** Publishes versions of templates, and finds them. */
@Singleton
public class PublishingTemplate {

  /** What came of it. */
  public sealed interface Outcome {

    /** There is a new version. */
    record Published(Template template) implements Outcome {}

    /** Nothing was published, because of these. */
    record Flawed(List<Flaw> flaws) implements Outcome {}
  }

  private final Templates templates;
  private final Teams teams;
  private final Turns turns;
  private final KnowingProvider provider;
  private final TimeSource time;

  PublishingTemplate(
      Templates templates, Teams teams, Turns turns, KnowingProvider provider, TimeSource time) {
    this.templates = templates;
    this.teams = teams;
    this.turns = turns;
    this.provider = provider;
    this.time = time;
  }

  /** Publishes the next version; what was begun by another goes on by that. */
  @Transactional
  public Outcome publish(
      Slug key,
      String name,
      boolean ordered,
      List<TemplateStep> steps,
      boolean requiredByAgreements) {
    turns.take("programme-template " + key);
    LocalDate today = provider.profile().dateOf(time.now());
    List<Flaw> flaws = TemplateRules.flaws(steps, role -> teams.mayBeNamed(role, today));
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    int version = templates.latest(key).map(Template::version).orElse(0) + 1;
    Template template = new Template(key, version, name, ordered, steps, requiredByAgreements);
    templates.add(template);
    return new Outcome.Published(template);
  }

  /** The latest version, or 404 when there is none. */
  @Transactional
  public Template find(Slug key) {
    return templates.latest(key).orElseThrow(() -> Refused.notFound("programme-template", key));
  }

  /** The latest version of each, by key. */
  @Transactional
  public List<Template> list(PageQuery page) {
    return templates.list(page);
  }
}

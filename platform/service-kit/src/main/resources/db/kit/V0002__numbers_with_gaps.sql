-- Numbers of a series that may have gaps: a sequence for each provider and series, so that nobody waits for anybody's commit.
-- It is made on first use and goes on where number_series had come to. Its name is a digest: what a series is called cannot
-- reach the catalogue, whatever it contains.
create function next_number_with_gaps(of_provider text, of_series text) returns bigint language plpgsql as $$
declare
  called constant text := 'series_' || md5(json_build_array(of_provider, of_series)::text);
begin
  if to_regclass(called) is null then
    -- The first waits for nobody, those beside it for the first; "if not exists" alone fails where two make it at once.
    perform pg_advisory_xact_lock(hashtextextended(called, 0));
    execute format('create sequence if not exists %I start %s', called,
      1 + coalesce((select last from number_series where provider = of_provider and series = of_series for update), 0));
    execute format('comment on sequence %I is %L', called, of_provider || ': ' || of_series);
  end if;
  return nextval(called);
end $$;

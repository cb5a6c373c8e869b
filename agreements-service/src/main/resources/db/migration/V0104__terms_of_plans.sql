-- What a plan says stands by itself, as an agreement can say the same of its own.
update plan_version
set written = jsonb_build_object(
  'key', written -> 'key',
  'name', written -> 'name',
  'includes', written -> 'includes',
  'terms', written - 'key' - 'name' - 'includes');

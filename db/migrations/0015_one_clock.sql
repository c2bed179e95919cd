-- One clock for all that the database dates or compares with the time: two functions that tests replace, with the
-- application's own clock set to the same instant. Only the owner of the functions may replace them, and nobody signs in
-- as the owner. Each is one expression that PostgreSQL puts in place of the call before it plans: it costs nothing.
SET LOCAL ROLE tis_owner;

CREATE FUNCTION sec.now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE RETURN pg_catalog.now();
COMMENT ON FUNCTION sec.now() IS 'Instant at which the transaction began';
CREATE FUNCTION sec.instant() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE RETURN pg_catalog.clock_timestamp();
COMMENT ON FUNCTION sec.instant() IS 'The instant itself, which passes during a transaction';
GRANT EXECUTE ON FUNCTION sec.now(), sec.instant() TO tis_app, tis_gate, tis_job;

/* What reads PostgreSQL's clock reads ours; only the queue, whose packages read PostgreSQL's, stays with it. */
CREATE FUNCTION sec.on_our_clock(expression text) RETURNS text LANGUAGE sql IMMUTABLE RETURN regexp_replace(regexp_replace(
  regexp_replace(expression, '(?<!sec\.)\mnow\(\)', 'sec.now()', 'g'),
  '\mclock_timestamp\(\)', 'sec.instant()', 'g'),
  '\mcurrent_date\M', 'sec.now()::date', 'gi');

DO $$
DECLARE d record;
BEGIN
  FOR d IN
    SELECT c.oid::regclass AS target, a.attname AS name, pg_get_expr(f.adbin, f.adrelid) AS expression
    FROM pg_attrdef f JOIN pg_class c ON c.oid = f.adrelid JOIN pg_attribute a ON a.attrelid = f.adrelid AND a.attnum = f.adnum
    WHERE c.relowner = 'tis_owner'::regrole
  LOOP
    CONTINUE WHEN sec.on_our_clock(d.expression) = d.expression;
    EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET DEFAULT %s', d.target, d.name, sec.on_our_clock(d.expression));
  END LOOP;

  FOR d IN
    SELECT pg_get_functiondef(p.oid) AS definition FROM pg_proc p
    WHERE p.proowner = 'tis_owner'::regrole AND p.pronamespace = 'sec'::regnamespace AND p.proname NOT IN ('now', 'instant')
  LOOP
    CONTINUE WHEN sec.on_our_clock(d.definition) = d.definition;
    EXECUTE sec.on_our_clock(d.definition);
  END LOOP;

  FOR d IN
    SELECT p.polname AS name, p.polrelid::regclass AS target, pg_get_expr(p.polqual, p.polrelid) AS sees,
      pg_get_expr(p.polwithcheck, p.polrelid) AS writes
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.relowner = 'tis_owner'::regrole
  LOOP
    IF sec.on_our_clock(d.sees) <> d.sees THEN
      EXECUTE format('ALTER POLICY %I ON %s USING (%s)', d.name, d.target, sec.on_our_clock(d.sees));
    END IF;
    IF sec.on_our_clock(d.writes) <> d.writes THEN
      EXECUTE format('ALTER POLICY %I ON %s WITH CHECK (%s)', d.name, d.target, sec.on_our_clock(d.writes));
    END IF;
  END LOOP;
END $$;
DROP FUNCTION sec.on_our_clock(text);

RESET ROLE;

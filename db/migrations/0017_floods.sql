-- What a flood, or two processes that start at once, must not do to the others.
SET LOCAL ROLE tis_owner;

-- Processes that start within minutes of one another print links that all serve.
ALTER TABLE instance DROP COLUMN setup_token_hash;
ALTER TABLE instance ADD COLUMN setup_token_hashes bytea[] NOT NULL DEFAULT '{}';
ALTER TABLE instance ADD COLUMN setup_links_since timestamptz;
COMMENT ON TABLE instance IS 'One row: whether the instance was set up, and the hashes of its one-time setup links.';
COMMENT ON COLUMN instance.setup_token_hashes IS 'secret: SHA-256 of the setup tokens that serve, of processes started together; empty once one is used';
COMMENT ON COLUMN instance.setup_links_since IS 'own: instant of the first of these setup links; null before any';
GRANT UPDATE (setup_token_hashes, setup_links_since) ON instance TO tis_gate;

/*
 * Fails when the database can keep nothing new (a disk that is full, one that only reads): makes a table that needs new
 * pages of the disk, fills and drops it. Nothing of it remains. For the health of the instance, asked at most every few
 * seconds.
 */
CREATE FUNCTION sec.try_write() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE trial text := format('sec.write_trial_%s', pg_backend_pid());
BEGIN
  EXECUTE format('CREATE TABLE %s (body text STORAGE EXTERNAL)', trial);
  EXECUTE format('INSERT INTO %s SELECT repeat(''a'', 6000) FROM generate_series(1, 10)', trial);
  EXECUTE format('DROP TABLE %s', trial);
END $$;
REVOKE ALL ON FUNCTION sec.try_write() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.try_write() TO tis_gate;

-- Slow guessing is counted over a week, so windows of a week have to last it.
DO $$
DECLARE
  before text := pg_get_functiondef('sec.sweep()'::regprocedure);
  after text := regexp_replace(before, '(DELETE FROM rate_window WHERE starts_at < \S+ - interval) ''2 days''', '\1 ''8 days''');
BEGIN
  IF after = before THEN RAISE EXCEPTION 'sec.sweep does not empty rate_window as expected'; END IF;
  EXECUTE after;
END $$;

RESET ROLE;

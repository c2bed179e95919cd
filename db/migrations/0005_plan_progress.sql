-- Public progress is a snapshot, and a coordinator's reading of many plans compares each row with a set, not with a list.
SET LOCAL ROLE tis_owner;

CREATE TABLE plan_progress (
  plan_id text PRIMARY KEY CHECK (plan_id ~ '^[a-z0-9-]{1,40}$'),
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  day date NOT NULL,
  spreads jsonb NOT NULL
);
SELECT sec.protect('plan_progress');
COMMENT ON TABLE plan_progress IS 'What is told to anyone about where a plan stands, by region: the latest snapshot. It holds nothing that may not be told.';
COMMENT ON COLUMN plan_progress.plan_id IS 'public: plan';
COMMENT ON COLUMN plan_progress.id IS 'public: changes with each snapshot';
COMMENT ON COLUMN plan_progress.day IS 'public: day the figures are of, instance time zone';
COMMENT ON COLUMN plan_progress.spreads IS 'count: [{region, actionId, steps: {step: organizations}}], only where 3 organizations or more carry the action out and not all at one step';

DROP FUNCTION sec.public_progress(text, date);
/*
 * What may be told of a plan on a day: by region and action, how the organizations that adopted it in a period that holds
 * the day spread over the steps. Only where 3 or more adopted the action, since fewer would point at one; and only where
 * two steps or more are held, since otherwise one figure would tell the step of each of them.
 */
CREATE FUNCTION sec.count_progress(p_plan text, p_day date) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH running AS (
    SELECT DISTINCT ON (d.organization_id) d.id, o.region_codes
    FROM adoption d JOIN organization o ON o.id = d.organization_id AND o.status = 'joined'
    WHERE d.plan_id = p_plan AND p_day BETWEEN d.starts_on AND d.ends_on ORDER BY d.organization_id, d.starts_on DESC),
  counted AS (
    SELECT r.region, a.action_id, a.state, count(*) AS organizations
    FROM running CROSS JOIN LATERAL (SELECT DISTINCT unnest(running.region_codes)) AS r (region) JOIN adopted_action a ON a.adoption_id = running.id
    WHERE a.action_id IS NOT NULL AND a.state <> 'set-aside' GROUP BY r.region, a.action_id, a.state),
  told AS (
    SELECT region, action_id, jsonb_object_agg(state, organizations) AS steps
    FROM counted GROUP BY region, action_id HAVING sum(organizations) >= 3 AND count(*) >= 2)
  SELECT coalesce(jsonb_agg(jsonb_build_object('region', region, 'actionId', action_id, 'steps', steps) ORDER BY region, action_id), '[]') FROM told $$;

/* Takes the snapshot of a plan; nothing when that of the day is there and `p_again` does not ask for another. */
CREATE FUNCTION sec.take_progress(p_plan text, p_day date, p_again boolean) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO plan_progress (plan_id, day, spreads) SELECT p_plan, p_day, sec.count_progress(p_plan, p_day)
  WHERE p_again OR NOT EXISTS (SELECT FROM plan_progress WHERE plan_id = p_plan AND day = p_day)
  ON CONFLICT (plan_id) DO UPDATE SET id = excluded.id, day = excluded.day, spreads = excluded.spreads $$;
GRANT EXECUTE ON FUNCTION sec.take_progress(text, date, boolean) TO tis_job;

/*
 * The snapshot of a plan, for anyone: its id, its day, and what it tells; `spreads` is null when it is the one the caller
 * knows. Without a snapshot yet it is counted for this answer alone (id null) and the queue is asked to take it.
 */
CREATE FUNCTION sec.public_progress(p_plan text, p_day date, p_known uuid) RETURNS TABLE (id uuid, day date, spreads jsonb)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT p.id, p.day, CASE WHEN p.id IS DISTINCT FROM p_known THEN p.spreads END FROM plan_progress p WHERE p.plan_id = p_plan;
  IF FOUND OR NOT EXISTS (SELECT FROM plan_catalogue c WHERE c.plan_id = p_plan) THEN RETURN; END IF;
  PERFORM graphile_worker.enqueue('plan-progress', json_build_object('plan', p_plan), 'plan-progress-first:' || p_plan);
  RETURN QUERY SELECT NULL::uuid, p_day, sec.count_progress(p_plan, p_day);
END $$;

/* Asks for a snapshot after a change of what is adopted: one in 15 minutes at most. Nothing for who has no session. */
CREATE FUNCTION sec.ask_progress(p_plan text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF sec.person() IS NULL OR NOT EXISTS (SELECT FROM plan_catalogue c WHERE c.plan_id = p_plan) THEN RETURN; END IF;
  PERFORM graphile_worker.enqueue('plan-progress', json_build_object('plan', p_plan, 'afterMinutes', 15), 'plan-progress:' || p_plan);
END $$;
GRANT EXECUTE ON FUNCTION sec.public_progress(text, date, uuid), sec.ask_progress(text) TO tis_app;

-- The same rights as before. `= ANY (list)` walks the list of a coordinator's organizations for each row; this looks each row up.
ALTER POLICY read ON adoption USING (
  organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR organization_id IN (SELECT unnest(sec.coordinated_organizations()))
  OR network_id = ANY ((SELECT sec.networks())::uuid[]) OR id = (SELECT sec.linked_adoption()));
ALTER POLICY read ON adopted_action USING (
  organization_id = ANY ((SELECT sec.organizations())::uuid[]) OR organization_id IN (SELECT unnest(sec.coordinated_organizations()))
  OR network_id = ANY ((SELECT sec.networks())::uuid[]) OR adoption_id = (SELECT sec.linked_adoption()));
RESET ROLE;

/* `afterMinutes` in the payload puts the task off; asked again meanwhile, it stays one task at its first time. */
CREATE OR REPLACE FUNCTION graphile_worker.enqueue(p_task text, p_payload json, p_key text DEFAULT NULL) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE wait integer := (p_payload ->> 'afterMinutes')::integer;
BEGIN
  IF p_task NOT IN ('send-mail', 'sweep', 'plan-monthly', 'plan-digest', 'plan-remind', 'plan-progress') THEN
    RAISE EXCEPTION 'unknown task' USING ERRCODE = '42501';
  END IF;
  IF wait IS NULL THEN
    EXECUTE 'SELECT graphile_worker.add_job($1, $2, job_key := $3)' USING p_task, p_payload, p_key;
  ELSE
    EXECUTE 'SELECT graphile_worker.add_job($1, $2, job_key := $3, run_at := $4, job_key_mode := ''preserve_run_at'')'
      USING p_task, p_payload, p_key, now() + wait * interval '1 minute';
  END IF;
END $$;

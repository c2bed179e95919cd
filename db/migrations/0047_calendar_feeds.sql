-- Calendars that programs fetch without signing in: of a person, by a secret address; of a region and of a table, by anyone.
SET LOCAL ROLE tis_owner;

CREATE TABLE calendar_feed (
  person_id uuid PRIMARY KEY REFERENCES person,
  token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  made_at timestamptz NOT NULL DEFAULT sec.now(),
  used_week date
);
SELECT sec.protect('calendar_feed');
COMMENT ON TABLE calendar_feed IS 'The secret address of someone’s calendar, one a person. Whoever has it reads titles and times, by the rights the person has then.';
COMMENT ON COLUMN calendar_feed.person_id IS 'own: whose calendar it is';
COMMENT ON COLUMN calendar_feed.token_hash IS 'secret: SHA-256 of what makes the address secret';
COMMENT ON COLUMN calendar_feed.made_at IS 'own: instant when this address was made';
COMMENT ON COLUMN calendar_feed.used_week IS 'own: Monday of the last week in which it was fetched, UTC; null: never';

/* An address is new: its moment is of the database, and nobody has fetched it. */
CREATE FUNCTION sec.keep_calendar_feed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.token_hash <> OLD.token_hash THEN NEW.made_at := sec.now(); NEW.used_week := NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep BEFORE INSERT OR UPDATE ON calendar_feed FOR EACH ROW EXECUTE FUNCTION sec.keep_calendar_feed();

CREATE POLICY read ON calendar_feed FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()));
CREATE POLICY change ON calendar_feed FOR UPDATE TO tis_app USING (person_id = (SELECT sec.person())) WITH CHECK (person_id = (SELECT sec.person()));
CREATE POLICY remove ON calendar_feed FOR DELETE TO tis_app USING (person_id = (SELECT sec.person()));
GRANT SELECT (person_id, made_at, used_week), UPDATE (token_hash), DELETE ON calendar_feed TO tis_app;

/* The first address of the person of this request. False: they have one, which stays, or nobody is signed in. */
CREATE FUNCTION sec.make_calendar(p_hash bytea) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO calendar_feed (person_id, token_hash) SELECT sec.person(), p_hash WHERE sec.person() IS NOT NULL ON CONFLICT (person_id) DO NOTHING;
  RETURN FOUND;
END $$;
GRANT EXECUTE ON FUNCTION sec.make_calendar(bytea) TO tis_app;

/* A closed account has no calendar any more. */
CREATE FUNCTION sec.end_calendar_with_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM calendar_feed WHERE person_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER closed_ends_calendar AFTER UPDATE OF deactivated_at ON person FOR EACH ROW
  WHEN (OLD.deactivated_at IS NULL AND NEW.deactivated_at IS NOT NULL) EXECUTE FUNCTION sec.end_calendar_with_account();

/* Whose secret address this is; null: nobody’s. For functions that say what is in it, never for a session. */
CREATE FUNCTION sec.calendar_holder(p_hash bytea) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT f.person_id FROM calendar_feed f JOIN person p ON p.id = f.person_id AND p.deactivated_at IS NULL WHERE f.token_hash = p_hash $$;

/* Whether a secret address opens a calendar now. The week is kept, once: a calendar is fetched many times a day. */
CREATE FUNCTION sec.open_calendar(p_hash bytea) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  week date := date_trunc('week', sec.now() AT TIME ZONE 'UTC')::date;
BEGIN
  IF sec.calendar_holder(p_hash) IS NULL THEN RETURN false; END IF;
  UPDATE calendar_feed SET used_week = week WHERE token_hash = p_hash AND used_week IS DISTINCT FROM week;
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION sec.open_calendar(bytea) TO tis_app;

/* What the person of this request has here. For the copy of what is held about them. */
CREATE FUNCTION sec.personal_calendar() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT f.made_at, 'address', jsonb_strip_nulls(jsonb_build_object('usedWeek', f.used_week)) FROM calendar_feed f WHERE f.person_id = (SELECT sec.person()) $$;
GRANT EXECUTE ON FUNCTION sec.personal_calendar() TO tis_app;

-- What meetings say in calendars ---------------------------------------------------------------------------------------

/*
 * Meetings of these collaborations that end at p_since or later; of a series, all of it, so that its rule keeps its exceptions. 2,000 at
 * most, the latest ones. Where p_upcoming holds the collaboration, only what is to come. Never a place, a link, or who comes.
 */
CREATE FUNCTION sec.meetings_said(p_collaborations uuid[], p_upcoming uuid[], p_since timestamptz)
  RETURNS TABLE (id uuid, series_id uuid, original_start timestamptz, name_fr text, name_en text, collaboration_kind text, kind text, title_fr text,
    title_en text, starts_at timestamptz, ends_at timestamptz, time_zone text, state text, sequence integer, modified_at timestamptz,
    every smallint, unit text, nth smallint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH told AS MATERIALIZED (
    SELECT m.id, m.collaboration_id, m.series_id, m.original_start, m.kind, m.title_fr, m.title_en, m.starts_at, m.ends_at, m.time_zone, m.state,
      m.sequence, m.modified_at
    FROM meeting m WHERE m.collaboration_id = ANY (p_collaborations)
      AND (NOT m.collaboration_id = ANY (p_upcoming) OR m.ends_at > sec.now())),
  recent AS MATERIALIZED (SELECT DISTINCT t.series_id FROM told t WHERE t.series_id IS NOT NULL AND t.ends_at >= p_since)
  SELECT t.id, t.series_id, t.original_start, c.name_fr, c.name_en, c.kind, t.kind, t.title_fr, t.title_en, t.starts_at, t.ends_at, t.time_zone,
    t.state, t.sequence, t.modified_at, s.every, s.unit, s.nth
  FROM told t JOIN collaboration c ON c.id = t.collaboration_id LEFT JOIN meeting_series s ON s.id = t.series_id
  WHERE t.ends_at >= p_since OR t.series_id IN (SELECT r.series_id FROM recent r)
  ORDER BY t.starts_at DESC, t.id LIMIT 2000 $$;

/*
 * Meetings to which the person of a secret address is asked, by what they are today: those of members for which they answer or step
 * in, or that they lead while nobody does; of an organization that is invited, only what is to come.
 */
CREATE FUNCTION sec.calendar_meetings(p_hash bytea, p_since timestamptz)
  RETURNS TABLE (id uuid, series_id uuid, original_start timestamptz, name_fr text, name_en text, collaboration_kind text, kind text, title_fr text,
    title_en text, starts_at timestamptz, ends_at timestamptz, time_zone text, state text, sequence integer, modified_at timestamptz,
    every smallint, unit text, nth smallint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  joined uuid[];
  invited uuid[];
BEGIN
  SELECT array_agg(DISTINCT m.collaboration_id) FILTER (WHERE m.state = 'member'), array_agg(DISTINCT m.collaboration_id) FILTER (WHERE m.state = 'invited')
  INTO joined, invited
  FROM membership w JOIN collaboration_member m ON m.organization_id = w.organization_id AND m.state IN ('member', 'invited')
  WHERE w.person_id = sec.calendar_holder(p_hash) AND w.until_day IS NULL
    AND (w.person_id IN (m.contact_id, m.deputy_id) OR (w.role = 'lead' AND m.contact_id IS NULL AND m.deputy_id IS NULL));
  RETURN QUERY SELECT * FROM sec.meetings_said(coalesce(joined, '{}') || coalesce(invited, '{}'),
    ARRAY(SELECT unnest(invited) EXCEPT SELECT unnest(joined)), p_since);
END $$;

/* Tables that announce their meetings to anyone: in a region, or one of them by its id. A table without a region is of all of them. */
CREATE FUNCTION sec.announcing_tables(p_region text, p_collaboration uuid) RETURNS TABLE (id uuid, name_fr text, name_en text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.id, c.name_fr, c.name_en FROM collaboration c JOIN meeting_settings s ON s.collaboration_id = c.id AND s.is_published
  WHERE c.kind = 'table' AND c.stage <> 'closed' AND (c.id = p_collaboration OR p_region = ANY (c.regions) OR (p_region IS NOT NULL AND c.regions = '{}'))
  ORDER BY coalesce(c.name_fr, c.name_en), c.id LIMIT 200 $$;

/* What these tables announce: day, hour and title. */
CREATE FUNCTION sec.announced_meetings(p_region text, p_collaboration uuid, p_since timestamptz)
  RETURNS TABLE (id uuid, series_id uuid, original_start timestamptz, name_fr text, name_en text, collaboration_kind text, kind text, title_fr text,
    title_en text, starts_at timestamptz, ends_at timestamptz, time_zone text, state text, sequence integer, modified_at timestamptz,
    every smallint, unit text, nth smallint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM sec.meetings_said(ARRAY(SELECT t.id FROM sec.announcing_tables(p_region, p_collaboration) t), '{}', p_since) $$;
GRANT EXECUTE ON FUNCTION sec.calendar_meetings(bytea, timestamptz), sec.announcing_tables(text, uuid), sec.announced_meetings(text, uuid, timestamptz) TO tis_app;

RESET ROLE;

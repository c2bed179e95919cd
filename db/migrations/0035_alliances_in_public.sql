-- What anyone may know of who has joined, region by region: how many organizations of each sector, and the names of those that agreed.
SET LOCAL ROLE tis_owner;

ALTER TABLE organization ADD COLUMN is_named_publicly boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN organization.is_named_publicly IS 'partner: its lead agreed that its name be shown on public pages';
GRANT UPDATE (is_named_publicly) ON organization TO tis_app;

/* Only who leads an organization agrees that it be named: whoever keeps its card for it does not, nor who adds it. */
CREATE FUNCTION sec.refuse_naming() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF sec.person() IS NOT NULL AND NOT coalesce(NEW.id = ANY (sec.led()), false) THEN
    RAISE EXCEPTION 'its lead agrees that it be named, nobody else' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER named_when_added BEFORE INSERT ON organization FOR EACH ROW WHEN (NEW.is_named_publicly) EXECUTE FUNCTION sec.refuse_naming();
CREATE TRIGGER named_by_its_lead BEFORE UPDATE OF is_named_publicly ON organization FOR EACH ROW
  WHEN (NEW.is_named_publicly AND NOT OLD.is_named_publicly) EXECUTE FUNCTION sec.refuse_naming();

/*
 * Organizations that have joined a network and serve a region, by sector: how many, and the names (French, English) of those
 * that agreed to be named. For anyone; it tells nothing of an organization that did not join.
 */
CREATE FUNCTION sec.joined_in_region(p_region text) RETURNS TABLE (sector text, organizations bigint, named jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT o.sector, count(*),
    coalesce(jsonb_agg(jsonb_build_object('nameFr', o.name_fr, 'nameEn', o.name_en) ORDER BY o.name_fr, o.id) FILTER (WHERE o.is_named_publicly), '[]')
  FROM organization o WHERE o.status = 'joined' AND p_region = ANY (o.region_codes)
  GROUP BY o.sector $$;
GRANT EXECUTE ON FUNCTION sec.joined_in_region(text) TO tis_app;
RESET ROLE;

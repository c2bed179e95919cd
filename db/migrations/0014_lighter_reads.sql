-- The same organizations and people, found through indexes: the claims are read first, so that their arrays are known when
-- rows are looked for, and what someone has none of is not looked for at all. Policies of nearly every page ask for them.
SET LOCAL ROLE tis_owner;

CREATE OR REPLACE FUNCTION sec.partners() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  belongs uuid[] := sec.networks();
BEGIN
  IF belongs = '{}' THEN RETURN '{}'; END IF;
  RETURN ARRAY(SELECT m.organization_id FROM network_member m WHERE m.left_on IS NULL AND m.network_id = ANY (belongs));
END $$;

CREATE OR REPLACE FUNCTION sec.coordinated_organizations() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  coordinates uuid[] := sec.coordinated();
BEGIN
  IF coordinates = '{}' THEN RETURN '{}'; END IF;
  RETURN ARRAY(SELECT m.organization_id FROM network_member m WHERE m.left_on IS NULL AND m.network_id = ANY (coordinates));
END $$;

/* Who works beside the person, holds a role in an organization of its networks, or coordinates one; for a coordinator, leads too. */
CREATE OR REPLACE FUNCTION sec.known_people() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  works uuid[] := sec.organizations();
  belongs uuid[] := sec.networks();
  coordinates uuid[] := sec.coordinated();
  known uuid[];
BEGIN
  known := ARRAY(
    SELECT m.person_id FROM membership m WHERE m.organization_id = ANY (works)
    UNION ALL SELECT c.person_id FROM coordinator c WHERE c.network_id = ANY (belongs)
    UNION ALL SELECT d.person_id FROM designation d WHERE EXISTS (SELECT FROM network_member m
      WHERE m.network_id = ANY (belongs) AND m.organization_id = d.organization_id AND m.left_on IS NULL));
  IF coordinates = '{}' THEN RETURN known; END IF;
  RETURN known || ARRAY(SELECT m.person_id FROM membership m
    WHERE m.role = 'lead' AND m.until_day IS NULL AND m.organization_id = ANY ((SELECT sec.coordinated_organizations())::uuid[]));
END $$;

RESET ROLE;

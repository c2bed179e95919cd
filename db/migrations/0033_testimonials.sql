-- Words of real people on working together: published once their author and their organization have both consented, and gone
-- as soon as one of them withdraws.
SET LOCAL ROLE tis_owner;

CREATE TABLE testimonial (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  person_id uuid NOT NULL REFERENCES person,
  body text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 1200),
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  naming text NOT NULL CHECK (naming IN ('name', 'function', 'organization')),
  shown_name text CHECK (char_length(shown_name) BETWEEN 1 AND 120),
  function_title text CHECK (char_length(function_title) BETWEEN 1 AND 120),
  sectors text[] NOT NULL CHECK (cardinality(sectors) BETWEEN 1 AND 5
    AND sectors <@ ARRAY['community', 'education', 'institutional', 'police', 'justice']),
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'waiting', 'published', 'withdrawn')),
  author_consent_at timestamptz,
  organization_consent_at timestamptz,
  organization_consent_by uuid REFERENCES person,
  withdrawn_at timestamptz,
  withdrawn_by text CHECK (withdrawn_by IN ('author', 'organization', 'account')),
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  version integer NOT NULL DEFAULT 1,
  CHECK ((naming = 'name') = (shown_name IS NOT NULL)),
  CHECK ((naming = 'organization') = (function_title IS NULL)),
  CHECK ((state IN ('waiting', 'published')) = (author_consent_at IS NOT NULL)),
  CHECK ((state = 'published') = (organization_consent_at IS NOT NULL)),
  CHECK ((organization_consent_at IS NULL) = (organization_consent_by IS NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL) AND (withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX ON testimonial (person_id);
CREATE INDEX ON testimonial (organization_id, state);
CREATE INDEX ON testimonial (state, organization_consent_at);
SELECT sec.protect('testimonial');
COMMENT ON TABLE testimonial IS 'Words of people on working together. Draft, waiting for the organization, published, withdrawn; erased 30 days after.';
COMMENT ON COLUMN testimonial.id IS 'own: id';
COMMENT ON COLUMN testimonial.organization_id IS 'own: where the author worked when they wrote; named in public once published';
COMMENT ON COLUMN testimonial.person_id IS 'own: the author; never in public, whatever the way to be named';
COMMENT ON COLUMN testimonial.body IS 'own: what they say; public once published';
COMMENT ON COLUMN testimonial.language IS 'own: language they wrote in';
COMMENT ON COLUMN testimonial.naming IS 'own: how they want to be named: name (with function), function, or organization alone';
COMMENT ON COLUMN testimonial.shown_name IS 'own: name they consent to show; null: none is';
COMMENT ON COLUMN testimonial.function_title IS 'own: function they consent to show; null: none is';
COMMENT ON COLUMN testimonial.sectors IS 'own: sectors that worked together in what they tell';
COMMENT ON COLUMN testimonial.state IS 'own: draft, waiting, published or withdrawn';
COMMENT ON COLUMN testimonial.author_consent_at IS 'own: instant the author consented; null: not, or no longer';
COMMENT ON COLUMN testimonial.organization_consent_at IS 'own: instant the organization consented; null: not, or no longer';
COMMENT ON COLUMN testimonial.organization_consent_by IS 'own: who consented for the organization; null: nobody';
COMMENT ON COLUMN testimonial.withdrawn_at IS 'own: instant it was withdrawn; null: it is not';
COMMENT ON COLUMN testimonial.withdrawn_by IS 'own: by its author, by the organization, or because the account was closed; null: not withdrawn';
COMMENT ON COLUMN testimonial.created_at IS 'own: instant';
COMMENT ON COLUMN testimonial.version IS 'own: grows at each change (optimistic lock): a consent is for the words that were read';

/* Whether the person of this request works today in an organization, with more than reading. */
CREATE FUNCTION sec.may_testify(p_organization uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(p_organization = ANY (sec.organizations()), false) AND EXISTS (SELECT FROM membership m
    WHERE m.organization_id = p_organization AND m.person_id = sec.person() AND m.role <> 'reader' AND m.until_day IS NULL) $$;

/*
 * Whether the person of this request answers for an organization about what one of its people wrote: leads it and is not the
 * author; or coordinates it, when the author is one who leads, or nobody leads.
 */
CREATE FUNCTION sec.answers_for_testimonial(p_organization uuid, p_author uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(p_author <> sec.person() AND (p_organization = ANY (sec.led()) OR (p_organization = ANY (sec.coordinated_organizations())
    AND (NOT EXISTS (SELECT FROM membership m WHERE m.organization_id = p_organization AND m.role = 'lead' AND m.until_day IS NULL)
      OR EXISTS (SELECT FROM membership m WHERE m.organization_id = p_organization AND m.person_id = p_author AND m.role = 'lead' AND m.until_day IS NULL)))), false) $$;

CREATE POLICY read_own ON testimonial FOR SELECT TO tis_app USING (person_id = (SELECT sec.person()));
CREATE POLICY read_for ON testimonial FOR SELECT TO tis_app
  USING (state IN ('waiting', 'published') AND sec.answers_for_testimonial(organization_id, person_id));
CREATE POLICY add ON testimonial FOR INSERT TO tis_app
  WITH CHECK (person_id = (SELECT sec.person()) AND state = 'draft' AND sec.may_testify(organization_id));
-- Only a draft changes, and only by who wrote it: a consent is given for words that stay as they are.
CREATE POLICY change ON testimonial FOR UPDATE TO tis_app USING (person_id = (SELECT sec.person()) AND state = 'draft')
  WITH CHECK (person_id = (SELECT sec.person()) AND state = 'draft' AND sec.may_testify(organization_id));
GRANT SELECT, INSERT (id, organization_id, person_id, body, language, naming, shown_name, function_title, sectors),
  UPDATE (body, language, naming, shown_name, function_title, sectors, version) ON testimonial TO tis_app;

/*
 * One step of a testimonial, with its audit: `consent` and `resume` by its author while they work there, `agree` by who answers
 * for the organization, `withdraw` by either, at any time. False when it is not theirs, or is no longer as p_version saw it.
 */
CREATE FUNCTION sec.move_testimonial(p_id uuid, p_deed text, p_version integer) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  t testimonial;
  is_author boolean;
  answers boolean;
BEGIN
  SELECT x.* INTO t FROM testimonial x WHERE x.id = p_id FOR UPDATE;
  IF t.id IS NULL OR t.version IS DISTINCT FROM p_version THEN RETURN false; END IF;
  is_author := coalesce(t.person_id = sec.person(), false);
  answers := t.state IN ('waiting', 'published') AND sec.answers_for_testimonial(t.organization_id, t.person_id);
  IF p_deed = 'consent' AND is_author AND t.state = 'draft' AND sec.may_testify(t.organization_id) THEN
    UPDATE testimonial SET state = 'waiting', author_consent_at = sec.now(), version = version + 1 WHERE id = p_id;
  ELSIF p_deed = 'agree' AND answers AND t.state = 'waiting' THEN
    UPDATE testimonial SET state = 'published', organization_consent_at = sec.now(), organization_consent_by = sec.person(), version = version + 1
    WHERE id = p_id;
  ELSIF p_deed = 'withdraw' AND t.state <> 'withdrawn' AND (is_author OR answers) THEN
    UPDATE testimonial SET state = 'withdrawn', author_consent_at = NULL, organization_consent_at = NULL, organization_consent_by = NULL,
      withdrawn_at = sec.now(), withdrawn_by = CASE WHEN is_author THEN 'author' ELSE 'organization' END, version = version + 1 WHERE id = p_id;
  ELSIF p_deed = 'resume' AND is_author AND t.state = 'withdrawn' AND t.withdrawn_at > sec.now() - interval '30 days'
    AND sec.may_testify(t.organization_id) THEN
    UPDATE testimonial SET state = 'draft', withdrawn_at = NULL, withdrawn_by = NULL, version = version + 1 WHERE id = p_id;
  ELSE RETURN false; END IF;
  PERFORM sec.append_audit(t.organization_id, sec.person(), 'testimonial.' || p_deed, 'testimonial', p_id,
    CASE WHEN is_author THEN 'author' ELSE 'organization' END, 'done');
  RETURN true;
END $$;

/* What was published, as its author consented to be named and no further: neither who they are, nor who said yes. */
CREATE FUNCTION sec.published_testimonials(p_sectors text[], p_language text, p_first text, p_words text[], p_limit integer, p_offset integer)
  RETURNS TABLE (id uuid, body text, language text, shown_name text, function_title text, organization_fr text, organization_en text,
    sector text, sectors text[], published_at timestamptz, total integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT t.id, t.body, t.language, t.shown_name, t.function_title, o.name_fr, o.name_en, o.sector, t.sectors, t.organization_consent_at,
    (count(*) OVER ())::integer
  FROM testimonial t JOIN organization o ON o.id = t.organization_id
  WHERE t.state = 'published' AND t.sectors @> p_sectors AND (p_language IS NULL OR t.language = p_language)
    AND sec.fold(concat_ws(' ', t.body, t.shown_name, t.function_title, o.name_fr, o.name_en)) LIKE ALL (p_words)
  ORDER BY t.language IS DISTINCT FROM p_first, t.organization_consent_at DESC, t.id LIMIT least(p_limit, 100) OFFSET p_offset $$;

/* A closed account says nothing any more: what its person wrote is withdrawn with it. */
CREATE FUNCTION sec.withdraw_with_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE one record;
BEGIN
  FOR one IN
    UPDATE testimonial SET state = 'withdrawn', author_consent_at = NULL, organization_consent_at = NULL, organization_consent_by = NULL,
      withdrawn_at = sec.now(), withdrawn_by = 'account', version = version + 1
    WHERE person_id = NEW.id AND state <> 'withdrawn' RETURNING id, organization_id
  LOOP
    PERFORM sec.append_audit(one.organization_id, NULL, 'testimonial.withdraw', 'testimonial', one.id, 'account', 'done');
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER closed_takes_words_back AFTER UPDATE OF deactivated_at ON person FOR EACH ROW
  WHEN (OLD.deactivated_at IS NULL AND NEW.deactivated_at IS NOT NULL) EXECUTE FUNCTION sec.withdraw_with_account();

/* What was withdrawn can be taken up again for 30 days; then nothing of it is left but the deeds. */
CREATE FUNCTION sec.erase_testimonials() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM testimonial WHERE state = 'withdrawn' AND withdrawn_at <= sec.now() - interval '30 days' $$;

GRANT EXECUTE ON FUNCTION sec.may_testify(uuid), sec.answers_for_testimonial(uuid, uuid), sec.move_testimonial(uuid, text, integer),
  sec.published_testimonials(text[], text, text, text[], integer, integer) TO tis_app;
GRANT EXECUTE ON FUNCTION sec.erase_testimonials() TO tis_job;

/* What the person of this request wrote, and what they agreed to for an organization. For the copy of what is held about them; what others wrote is not in it. */
CREATE FUNCTION sec.personal_testimonial() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT t.created_at, 'write', jsonb_strip_nulls(jsonb_build_object('body', t.body, 'language', t.language, 'naming', t.naming,
    'shownName', t.shown_name, 'functionTitle', t.function_title, 'sectors', t.sectors, 'state', t.state,
    'consentAt', t.author_consent_at, 'withdrawnAt', t.withdrawn_at, 'organizationFr', o.name_fr, 'organizationEn', o.name_en))
  FROM testimonial t JOIN organization o ON o.id = t.organization_id WHERE t.person_id = (SELECT sec.person())
  UNION ALL
  SELECT t.organization_consent_at, 'agree', jsonb_build_object('organizationFr', o.name_fr, 'organizationEn', o.name_en)
  FROM testimonial t JOIN organization o ON o.id = t.organization_id WHERE t.organization_consent_by = (SELECT sec.person())
  ORDER BY 1 DESC LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_testimonial() TO tis_app;

RESET ROLE;

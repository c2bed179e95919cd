-- Articles that networks, and whoever runs the instance, add to the toolbox: drafts, versions that only grow, addresses that stay.
SET LOCAL ROLE tis_owner;

CREATE TABLE toolbox_article (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  network_id uuid REFERENCES network,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'withdrawn')),
  latest integer NOT NULL DEFAULT 0 CHECK (latest >= 0),
  published_number integer CHECK (published_number BETWEEN 1 AND latest),
  published_at timestamptz,
  slug_fr text,
  slug_en text,
  code text UNIQUE,
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  CHECK ((published_number IS NULL) = (published_at IS NULL) AND (published_number IS NULL) = (slug_fr IS NULL) AND (slug_fr IS NULL) = (slug_en IS NULL) AND (slug_fr IS NULL) = (code IS NULL)),
  CHECK (state <> 'published' OR published_number IS NOT NULL)
);
CREATE INDEX ON toolbox_article (network_id);
CREATE INDEX ON toolbox_article (published_at) WHERE state = 'published';
SELECT sec.protect('toolbox_article');
COMMENT ON TABLE toolbox_article IS 'Articles of the toolbox that are not shipped: of a network, or of the instance. They belong to it, never to who writes.';
COMMENT ON COLUMN toolbox_article.id IS 'public: id';
COMMENT ON COLUMN toolbox_article.network_id IS 'public: the network it is by; null: whoever runs the instance';
COMMENT ON COLUMN toolbox_article.state IS 'own: draft, published or withdrawn';
COMMENT ON COLUMN toolbox_article.latest IS 'own: number of its last version, published or not; the lock of its form';
COMMENT ON COLUMN toolbox_article.published_number IS 'own: version that is, or was last, published; null: never published';
COMMENT ON COLUMN toolbox_article.published_at IS 'public: instant of its last publication; null: never';
COMMENT ON COLUMN toolbox_article.slug_fr IS 'public: its address in French since it was first published; null: never';
COMMENT ON COLUMN toolbox_article.slug_en IS 'public: its address in English since it was first published; null: never';
COMMENT ON COLUMN toolbox_article.code IS 'public: what links of other articles name, its first address in French; null: never published';
COMMENT ON COLUMN toolbox_article.created_at IS 'own: instant';

CREATE TABLE toolbox_version (
  article_id uuid NOT NULL REFERENCES toolbox_article,
  number integer NOT NULL CHECK (number >= 1),
  title_fr text CHECK (char_length(title_fr) BETWEEN 1 AND 120),
  title_en text CHECK (char_length(title_en) BETWEEN 1 AND 120),
  summary_fr text CHECK (char_length(summary_fr) BETWEEN 1 AND 300),
  summary_en text CHECK (char_length(summary_en) BETWEEN 1 AND 300),
  body_fr text CHECK (char_length(body_fr) BETWEEN 1 AND 20000),
  body_en text CHECK (char_length(body_en) BETWEEN 1 AND 20000),
  slug_fr text CHECK (char_length(slug_fr) BETWEEN 1 AND 80),
  slug_en text CHECK (char_length(slug_en) BETWEEN 1 AND 80),
  kinds text[] NOT NULL CHECK (kinds <@ ARRAY['prevention', 'intervention']),
  levels text[] NOT NULL CHECK (levels <@ ARRAY['preschool', 'elementary', 'secondary']),
  audiences text[] NOT NULL CHECK (audiences <@ ARRAY['professionals', 'parents']),
  sources text CHECK (char_length(sources) BETWEEN 1 AND 5000),
  restores integer,
  person_id uuid NOT NULL REFERENCES person,
  written_at timestamptz NOT NULL DEFAULT sec.now(),
  PRIMARY KEY (article_id, number)
);
SELECT sec.protect('toolbox_version');
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON toolbox_version FOR EACH ROW EXECUTE FUNCTION sec.refuse_change();
CREATE TRIGGER never_truncated BEFORE TRUNCATE ON toolbox_version FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change();
COMMENT ON TABLE toolbox_version IS 'Each text that an article had; it only grows. One may lack what its author has not written yet.';
COMMENT ON COLUMN toolbox_version.article_id IS 'own: article';
COMMENT ON COLUMN toolbox_version.number IS 'own: 1, 2, 3… without a gap in an article';
COMMENT ON COLUMN toolbox_version.title_fr IS 'own: title in French; null: not written yet, here and below';
COMMENT ON COLUMN toolbox_version.title_en IS 'own: title in English';
COMMENT ON COLUMN toolbox_version.summary_fr IS 'own: summary in French';
COMMENT ON COLUMN toolbox_version.summary_en IS 'own: summary in English';
COMMENT ON COLUMN toolbox_version.body_fr IS 'own: plain text in French';
COMMENT ON COLUMN toolbox_version.body_en IS 'own: plain text in English';
COMMENT ON COLUMN toolbox_version.slug_fr IS 'own: words asked for its address in French; null: made of the title';
COMMENT ON COLUMN toolbox_version.slug_en IS 'own: words asked for its address in English; null: made of the title';
COMMENT ON COLUMN toolbox_version.kinds IS 'own: what it is for';
COMMENT ON COLUMN toolbox_version.levels IS 'own: school levels; empty: it speaks of no school';
COMMENT ON COLUMN toolbox_version.audiences IS 'own: who reads it';
COMMENT ON COLUMN toolbox_version.sources IS 'own: a source a line (title, publisher, address); null: none';
COMMENT ON COLUMN toolbox_version.restores IS 'own: number of the version it brings back; null: none';
COMMENT ON COLUMN toolbox_version.person_id IS 'own: who wrote it; never in public';
COMMENT ON COLUMN toolbox_version.written_at IS 'own: instant';

CREATE TABLE toolbox_slug (
  language text NOT NULL CHECK (language IN ('fr', 'en')),
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 80),
  article_id uuid NOT NULL REFERENCES toolbox_article,
  PRIMARY KEY (language, slug)
);
CREATE INDEX ON toolbox_slug (article_id);
SELECT sec.protect('toolbox_slug');
COMMENT ON TABLE toolbox_slug IS 'Every address that an article had: it leads to it for ever, and is never given to another.';
COMMENT ON COLUMN toolbox_slug.language IS 'public: language of the address';
COMMENT ON COLUMN toolbox_slug.slug IS 'public: its last part';
COMMENT ON COLUMN toolbox_slug.article_id IS 'public: article';

/* Whether the person of this request writes for a network (p_network null: for the instance). */
CREATE FUNCTION sec.writes_tools(p_network uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(CASE WHEN p_network IS NULL THEN sec.is_operator() ELSE p_network = ANY (sec.coordinated()) END, false) $$;
CREATE FUNCTION sec.writes_tool(p_article uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM toolbox_article a WHERE a.id = p_article AND sec.writes_tools(a.network_id)) $$;

CREATE POLICY read ON toolbox_article FOR SELECT TO tis_app
  USING (network_id = ANY ((SELECT sec.coordinated())::uuid[]) OR (network_id IS NULL AND (SELECT sec.is_operator())));
CREATE POLICY add ON toolbox_article FOR INSERT TO tis_app WITH CHECK (sec.writes_tools(network_id) AND state = 'draft' AND latest = 0);
GRANT SELECT, INSERT (id, network_id) ON toolbox_article TO tis_app;
CREATE POLICY read ON toolbox_version FOR SELECT TO tis_app USING (sec.writes_tool(article_id));
CREATE POLICY add ON toolbox_version FOR INSERT TO tis_app WITH CHECK (sec.writes_tool(article_id) AND person_id = (SELECT sec.person())
  AND number = (SELECT a.latest + 1 FROM toolbox_article a WHERE a.id = article_id));
GRANT SELECT, INSERT (article_id, number, title_fr, title_en, summary_fr, summary_en, body_fr, body_en, slug_fr, slug_en, kinds, levels, audiences,
  sources, restores, person_id) ON toolbox_version TO tis_app;

/* A version is the last one of its article; what was withdrawn and is written again is a draft. */
CREATE FUNCTION sec.carry_tool_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE toolbox_article SET latest = NEW.number, state = CASE state WHEN 'withdrawn' THEN 'draft' ELSE state END
  WHERE id = NEW.article_id AND latest = NEW.number - 1;
  IF NOT FOUND THEN RAISE EXCEPTION 'not the next version' USING ERRCODE = '42501'; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER carried AFTER INSERT ON toolbox_version FOR EACH ROW EXECUTE FUNCTION sec.carry_tool_version();

/*
 * Publishes the last version, at these addresses. `changed`: it is no longer the last, or not theirs; `slug_fr`, `slug_en`: an
 * article has, or had, that address. Both languages must be whole: the caller says what is wrong with them before.
 */
CREATE FUNCTION sec.publish_tool(p_id uuid, p_number integer, p_slug_fr text, p_slug_en text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  a toolbox_article;
BEGIN
  SELECT x.* INTO a FROM toolbox_article x WHERE x.id = p_id FOR UPDATE;
  IF a.id IS NULL OR NOT sec.writes_tools(a.network_id) OR a.latest <> p_number
    OR NOT EXISTS (SELECT FROM toolbox_version v WHERE v.article_id = p_id AND v.number = p_number AND v.title_fr IS NOT NULL AND v.title_en IS NOT NULL
      AND v.summary_fr IS NOT NULL AND v.summary_en IS NOT NULL AND v.body_fr IS NOT NULL AND v.body_en IS NOT NULL) THEN RETURN 'changed'; END IF;
  IF EXISTS (SELECT FROM toolbox_slug s WHERE s.language = 'fr' AND s.slug = p_slug_fr AND s.article_id <> p_id) THEN RETURN 'slug_fr'; END IF;
  IF EXISTS (SELECT FROM toolbox_slug s WHERE s.language = 'en' AND s.slug = p_slug_en AND s.article_id <> p_id) THEN RETURN 'slug_en'; END IF;
  BEGIN
    INSERT INTO toolbox_slug (language, slug, article_id) VALUES ('fr', p_slug_fr, p_id), ('en', p_slug_en, p_id) ON CONFLICT DO NOTHING;
    IF (SELECT count(*) FROM toolbox_slug s WHERE s.article_id = p_id AND (s.language, s.slug) IN (('fr', p_slug_fr), ('en', p_slug_en))) < 2 THEN
      RAISE EXCEPTION 'an address was taken at the same instant' USING ERRCODE = 'unique_violation';
    END IF;
  EXCEPTION WHEN unique_violation THEN RETURN 'slug_fr';
  END;
  UPDATE toolbox_article SET state = 'published', published_number = p_number, published_at = sec.now(), slug_fr = p_slug_fr, slug_en = p_slug_en,
    code = coalesce(code, p_slug_fr) WHERE id = p_id;
  RETURN 'done';
END $$;

/* Takes an article from every reader at once. False when it is not theirs, or is no longer as p_number saw it. */
CREATE FUNCTION sec.withdraw_tool(p_id uuid, p_number integer) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE toolbox_article SET state = 'withdrawn' WHERE id = p_id AND latest = p_number AND state <> 'withdrawn' AND sec.writes_tools(network_id);
  RETURN FOUND;
END $$;

/* What anyone may read: which articles are published, and which edition of their words. */
CREATE FUNCTION sec.published_tools() RETURNS TABLE (code text, edition text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.code, concat_ws(' ', a.published_number, extract(epoch FROM a.published_at), n.version) FROM toolbox_article a LEFT JOIN network n ON n.id = a.network_id
  WHERE a.state = 'published' ORDER BY a.published_at DESC, a.id LIMIT 1000 $$;
/* The words of those: never who wrote them. */
CREATE FUNCTION sec.read_tools(p_codes text[]) RETURNS TABLE (code text, network_fr text, network_en text, published_at timestamptz,
    address_fr text, address_en text, title_fr text, title_en text, summary_fr text, summary_en text, body_fr text, body_en text,
    kinds text[], levels text[], audiences text[], sources text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.code, n.name_fr, n.name_en, a.published_at, a.slug_fr, a.slug_en, v.title_fr, v.title_en, v.summary_fr, v.summary_en,
    v.body_fr, v.body_en, v.kinds, v.levels, v.audiences, v.sources
  FROM toolbox_article a JOIN toolbox_version v ON v.article_id = a.id AND v.number = a.published_number LEFT JOIN network n ON n.id = a.network_id
  WHERE a.state = 'published' AND a.code = ANY (p_codes) $$;
/* The published article that has, or had, an address; no row: none. */
CREATE FUNCTION sec.tool_at(p_language text, p_slug text) RETURNS TABLE (code text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.code FROM toolbox_slug s JOIN toolbox_article a ON a.id = s.article_id
  WHERE s.language = p_language AND s.slug = p_slug AND a.state = 'published' $$;

GRANT EXECUTE ON FUNCTION sec.writes_tools(uuid), sec.writes_tool(uuid), sec.publish_tool(uuid, integer, text, text), sec.withdraw_tool(uuid, integer),
  sec.published_tools(), sec.read_tools(text[]), sec.tool_at(text, text) TO tis_app;

/* Which texts of the toolbox the person of this request wrote, wherever they are today. For the copy of what is held about them; what others wrote is not in it. */
CREATE FUNCTION sec.personal_toolbox() RETURNS TABLE (at timestamptz, kind text, says jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT v.written_at, CASE WHEN v.restores IS NULL THEN 'write' ELSE 'restore' END,
    jsonb_strip_nulls(jsonb_build_object('number', v.number, 'titleFr', v.title_fr, 'titleEn', v.title_en))
  FROM toolbox_version v WHERE v.person_id = (SELECT sec.person()) ORDER BY v.written_at DESC, v.article_id, v.number DESC LIMIT 1000 $$;
GRANT EXECUTE ON FUNCTION sec.personal_toolbox() TO tis_app;

RESET ROLE;

-- Search of the directory: what facets count, the stem of each word, and how the dictionary of words is kept.
SET LOCAL ROLE tis_owner;

ALTER TABLE service_search ADD COLUMN tags text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN service_search.tags IS 'public: needs, regions, languages, channels, traits and sector in one list, for facets: n/shelter, r/06, l/fr, c/text, t/free, s/police';
-- A card is read for the lines of one page only: it lies beside, so that ranking thousands of rows does not read it.
ALTER TABLE service_search ALTER COLUMN card SET STORAGE EXTERNAL;
ALTER TABLE service_search SET (toast_tuple_target = 1024);

ALTER TABLE directory_word ADD COLUMN stem text NOT NULL DEFAULT '';
CREATE INDEX ON directory_word (stem);
COMMENT ON COLUMN directory_word.stem IS 'public: what the word is indexed as (src/features/directory/search/stem.ts)';

/*
 * Adds words of sheets with their stems, in the same order. Of a person who keeps a sheet, or of the operator’s commands,
 * which run as the owner of the tables; the nightly count removes those no service holds any more.
 */
DROP FUNCTION sec.learn_words(text[]);
CREATE FUNCTION sec.learn_words(p_words text[], p_stems text[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF sec.person() IS NULL AND session_user IN ('tis_app', 'tis_gate', 'tis_job') THEN
    RAISE EXCEPTION 'nobody adds words' USING ERRCODE = '42501';
  END IF;
  INSERT INTO directory_word (word, stem)
  SELECT DISTINCT ON (w) w, s FROM unnest(p_words, p_stems) AS x (w, s) WHERE char_length(w) BETWEEN 2 AND 60
  ORDER BY w ON CONFLICT (word) DO NOTHING;
END $$;
REVOKE EXECUTE ON FUNCTION sec.learn_words(text[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.learn_words(text[], text[]) TO tis_app;

/* Each night: how many services hold each word; words that none holds are forgotten. */
CREATE FUNCTION sec.recount_words() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH held AS (SELECT word AS stem, ndoc FROM ts_stat('SELECT words FROM public.service_search')),
  gone AS (DELETE FROM directory_word d WHERE NOT EXISTS (SELECT FROM held h WHERE h.stem = d.stem))
  UPDATE directory_word d SET services = h.ndoc FROM held h WHERE h.stem = d.stem AND d.services <> h.ndoc $$;
REVOKE EXECUTE ON FUNCTION sec.recount_words() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.recount_words() TO tis_job;

-- Found at once: entries waiting in a list would be read at each search.
ALTER INDEX service_search_words_idx SET (fastupdate = off);

-- Short anonymous questionnaires. What is kept of an answer is that numbers grew by one: no row is a person's, and no row has an instant.
SET LOCAL ROLE tis_owner;

/* The form of a questionnaire: questions with their options, both languages. What else it must be is the code's to say. */
CREATE FUNCTION sec.is_questionnaire(p jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_typeof(p) = 'object' AND pg_column_size(p) <= 60000 AND jsonb_typeof(p -> 'questions') = 'array'
    AND jsonb_array_length(p -> 'questions') BETWEEN 1 AND 30
    AND p ->> 'audience' IN ('staff', 'youth') $$;

CREATE TABLE survey_form (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
  status text NOT NULL DEFAULT 'preview' CHECK (status IN ('preview', 'applied', 'undone')),
  questionnaire jsonb CHECK (sec.is_questionnaire(questionnaire)),
  problems jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(problems) = 'array' AND pg_column_size(problems) <= 60000),
  created_at timestamptz NOT NULL DEFAULT sec.now(),
  applied_at timestamptz,
  undone_at timestamptz,
  CHECK (status = 'preview' OR questionnaire IS NOT NULL),
  CHECK ((status = 'preview') = (applied_at IS NULL)),
  CHECK ((status = 'undone') = (undone_at IS NOT NULL))
);
CREATE INDEX ON survey_form (organization_id, created_at);
SELECT sec.protect('survey_form');
COMMENT ON TABLE survey_form IS 'Questionnaires that an organization brought in a file (XLSForm). Those that ship are content (content/surveys).';
COMMENT ON COLUMN survey_form.id IS 'own: id';
COMMENT ON COLUMN survey_form.organization_id IS 'own: organization whose it is';
COMMENT ON COLUMN survey_form.file_name IS 'own: file it came in';
COMMENT ON COLUMN survey_form.status IS 'own: preview (to be confirmed), applied, undone';
COMMENT ON COLUMN survey_form.questionnaire IS 'own: questions and options, in both languages; null: cells of the file are wrong';
COMMENT ON COLUMN survey_form.problems IS 'own: cells that cannot be taken, and why';
COMMENT ON COLUMN survey_form.created_at IS 'own: instant';
COMMENT ON COLUMN survey_form.applied_at IS 'own: instant it was confirmed; null: not yet';
COMMENT ON COLUMN survey_form.undone_at IS 'own: instant it was taken back; null: it was not';
CREATE POLICY read ON survey_form FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY add ON survey_form FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]) AND status = 'preview');
CREATE POLICY change ON survey_form FOR UPDATE TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]))
  WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]));
GRANT SELECT, INSERT (id, organization_id, file_name, questionnaire, problems), UPDATE (status) ON survey_form TO tis_app;

/* A questionnaire that was brought is kept or taken back as it is; the instants are the database's own. */
CREATE FUNCTION sec.keep_survey_form_life() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (OLD.status, NEW.status) NOT IN (('preview', 'applied'), ('applied', 'undone')) THEN
    RAISE EXCEPTION 'a questionnaire is brought once' USING ERRCODE = '23514', CONSTRAINT = 'survey_form_life';
  END IF;
  IF NEW.status = 'applied' THEN NEW.applied_at := sec.now(); ELSE NEW.undone_at := sec.now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER life BEFORE UPDATE ON survey_form FOR EACH ROW EXECUTE FUNCTION sec.keep_survey_form_life();

CREATE TABLE survey (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organization_id uuid NOT NULL REFERENCES organization,
  code text NOT NULL UNIQUE CHECK (code ~ '^[a-z2-9]{8}$'),
  questionnaire jsonb NOT NULL CHECK (sec.is_questionnaire(questionnaire)),
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 80),
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'closed')),
  starts_on date NOT NULL CHECK (starts_on BETWEEN '1990-01-01' AND '2200-01-01'),
  ends_on date NOT NULL CHECK (ends_on <= '2200-01-01'),
  last_day date NOT NULL CHECK (last_day <= '2200-01-01'),
  expected integer NOT NULL CHECK (expected BETWEEN 5 AND 2000),
  most_answers integer NOT NULL GENERATED ALWAYS AS (expected + greatest(5, (expected + 3) / 4)) STORED,
  role text CHECK (role ~ '^[a-z-]{2,30}$'),
  about uuid,
  opened_on date,
  closed_on date,
  confirmed_on date,
  withdrawn_on date,
  evidence_key uuid,
  version integer NOT NULL DEFAULT 1,
  CHECK (ends_on >= starts_on),
  CHECK ((state = 'draft') = (opened_on IS NULL)),
  CHECK ((state = 'closed') = (closed_on IS NOT NULL)),
  CHECK (state = 'closed' OR (confirmed_on IS NULL AND evidence_key IS NULL)),
  CHECK (state <> 'closed' OR withdrawn_on IS NULL)
);
CREATE INDEX ON survey (organization_id, state);
CREATE INDEX ON survey (last_day) WHERE state = 'open';
SELECT sec.protect('survey');
COMMENT ON TABLE survey IS 'A questionnaire put to people, by a link that names it and nobody. Draft, open, closed for good.';
COMMENT ON COLUMN survey.id IS 'own: id';
COMMENT ON COLUMN survey.organization_id IS 'own: organization that asks';
COMMENT ON COLUMN survey.code IS 'own: end of the link; the same for everyone who answers';
COMMENT ON COLUMN survey.questionnaire IS 'own: what is asked, as it was when the survey was prepared';
COMMENT ON COLUMN survey.title IS 'own: what its organization calls it; those who answer do not see it';
COMMENT ON COLUMN survey.state IS 'own: draft, open or closed';
COMMENT ON COLUMN survey.starts_on IS 'own: first day of what is asked about (a period, or the day of an activity)';
COMMENT ON COLUMN survey.ends_on IS 'own: last day of it, included';
COMMENT ON COLUMN survey.last_day IS 'own: last day that answers are taken, included';
COMMENT ON COLUMN survey.expected IS 'own: about how many will answer';
COMMENT ON COLUMN survey.most_answers IS 'own: answers beyond it are refused';
COMMENT ON COLUMN survey.role IS 'own: role of the staff asked, code of content/evidence-types.json; null: several, or not staff';
COMMENT ON COLUMN survey.about IS 'own: activity of the log it is about; null: none';
COMMENT ON COLUMN survey.opened_on IS 'own: day; null: draft';
COMMENT ON COLUMN survey.closed_on IS 'own: day; null: not yet';
COMMENT ON COLUMN survey.confirmed_on IS 'own: day its organization kept a result that has more answers than people; null: not said';
COMMENT ON COLUMN survey.withdrawn_on IS 'own: day it was taken down; null: it was not';
COMMENT ON COLUMN survey.evidence_key IS 'own: piece of evidence that its result became; null: none';
COMMENT ON COLUMN survey.version IS 'own: grows at each change (optimistic lock)';

CREATE TABLE survey_tally (
  survey_id uuid NOT NULL REFERENCES survey,
  question text NOT NULL,
  option text NOT NULL,
  dimension text NOT NULL CHECK (dimension IN ('', 'ageBand', 'gender')),
  part text NOT NULL CHECK ((part = '') = (dimension = '')),
  n integer NOT NULL CHECK (n >= 1),
  PRIMARY KEY (survey_id, question, option, dimension, part)
);
SELECT sec.protect('survey_tally');
COMMENT ON TABLE survey_tally IS 'How many chose an option: in all, by age band, by gender, one at a time. No session reads a row of it.';
COMMENT ON COLUMN survey_tally.survey_id IS 'count: survey';
COMMENT ON COLUMN survey_tally.question IS 'count: code of the question; empty: answers as a whole';
COMMENT ON COLUMN survey_tally.option IS 'count: code of the option; empty as the question';
COMMENT ON COLUMN survey_tally.dimension IS 'count: ageBand or gender; empty: in all';
COMMENT ON COLUMN survey_tally.part IS 'count: code of the age band or gender; empty as the dimension';
COMMENT ON COLUMN survey_tally.n IS 'count: how many';

CREATE POLICY read ON survey FOR SELECT TO tis_app USING (organization_id = ANY ((SELECT sec.organizations())::uuid[]));
CREATE POLICY add ON survey FOR INSERT TO tis_app WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]) AND state = 'draft');
CREATE POLICY change ON survey FOR UPDATE TO tis_app USING (organization_id = ANY ((SELECT sec.led())::uuid[]))
  WITH CHECK (organization_id = ANY ((SELECT sec.led())::uuid[]));
GRANT SELECT, INSERT (id, organization_id, code, questionnaire, title, starts_on, ends_on, last_day, expected, role, about),
  UPDATE (title, starts_on, ends_on, last_day, expected, role, about, state, opened_on, closed_on, confirmed_on, withdrawn_on, evidence_key)
  ON survey TO tis_app;

/* What was asked never changes under those who answered, what is closed stays closed, and a result is used once. */
CREATE FUNCTION sec.keep_survey_life() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (OLD.state, NEW.state) NOT IN (('draft', 'draft'), ('draft', 'open'), ('open', 'open'), ('open', 'closed'), ('closed', 'closed'))
    OR (OLD.state <> 'draft' AND (NEW.title, NEW.starts_on, NEW.ends_on, NEW.last_day, NEW.expected, NEW.role, NEW.about, NEW.opened_on)
      IS DISTINCT FROM (OLD.title, OLD.starts_on, OLD.ends_on, OLD.last_day, OLD.expected, OLD.role, OLD.about, OLD.opened_on))
    OR (OLD.state = 'closed' AND NEW.closed_on IS DISTINCT FROM OLD.closed_on)
    OR (OLD.confirmed_on IS NOT NULL AND NEW.confirmed_on IS DISTINCT FROM OLD.confirmed_on)
    OR (OLD.evidence_key IS NOT NULL AND NEW.evidence_key IS DISTINCT FROM OLD.evidence_key)
    OR (OLD.withdrawn_on IS NOT NULL AND NEW.withdrawn_on IS NOT NULL AND NEW.state <> OLD.state)
  THEN RAISE EXCEPTION 'an open survey does not change, and a closed one never opens again' USING ERRCODE = '23514', CONSTRAINT = 'survey_life'; END IF;
  NEW.questionnaire := OLD.questionnaire;
  NEW.code := OLD.code;
  NEW.organization_id := OLD.organization_id;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER life BEFORE UPDATE ON survey FOR EACH ROW EXECUTE FUNCTION sec.keep_survey_life();

/* What whoever has the link reads: what is asked, by whom, and whether answers are taken. Nothing of a draft, nor of what was taken down. */
CREATE FUNCTION sec.survey_of_link(p_code text, p_today date) RETURNS TABLE (id uuid, questionnaire jsonb, by_fr text, by_en text, standing text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id, s.questionnaire, o.name_fr, o.name_en, CASE WHEN s.state = 'closed' OR s.last_day < p_today THEN 'closed'
      WHEN coalesce(t.n, 0) >= s.most_answers THEN 'full' ELSE 'open' END
  FROM survey s JOIN organization o ON o.id = s.organization_id
    LEFT JOIN survey_tally t ON t.survey_id = s.id AND t.question = '' AND t.option = '' AND t.dimension = '' AND t.part = ''
  WHERE s.code = p_code AND s.state <> 'draft' AND s.withdrawn_on IS NULL $$;

/*
 * Takes one answer: {question: option}. Counts it and keeps nothing else of it; who asks is not looked at. An option that is not of the
 * questionnaire is not counted. Says open when it was counted, else why not: unknown, closed, full, empty.
 */
CREATE FUNCTION sec.answer_survey(p_code text, p_answers jsonb, p_today date) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  s survey;
  known integer;
BEGIN
  -- One at a time for a survey: the limit holds, and no two answers wait for each other.
  SELECT x.* INTO s FROM survey x WHERE x.code = p_code AND x.state <> 'draft' AND x.withdrawn_on IS NULL FOR NO KEY UPDATE;
  IF s.id IS NULL THEN RETURN 'unknown'; END IF;
  IF s.state = 'closed' OR s.last_day < p_today THEN RETURN 'closed'; END IF;
  SELECT t.n INTO known FROM survey_tally t WHERE t.survey_id = s.id AND t.question = '' AND t.option = '' AND t.dimension = '' AND t.part = '';
  IF coalesce(known, 0) >= s.most_answers THEN RETURN 'full'; END IF;
  WITH answered AS (
    SELECT q ->> 'code' AS question, o ->> 'code' AS option, q ->> 'group' AS of_group
    FROM jsonb_array_elements(s.questionnaire -> 'questions') q, jsonb_array_elements(q -> 'options') o
    WHERE o ->> 'code' = p_answers ->> (q ->> 'code')),
  said AS (SELECT a.question, a.option FROM answered a WHERE a.of_group IS NULL),
  places AS (SELECT '' AS dimension, '' AS part UNION ALL SELECT a.of_group, a.option FROM answered a WHERE a.of_group IS NOT NULL),
  lines AS (SELECT '' AS question, '' AS option UNION ALL SELECT said.question, said.option FROM said)
  INSERT INTO survey_tally (survey_id, question, option, dimension, part, n)
  SELECT s.id, l.question, l.option, p.dimension, p.part, 1 FROM lines l CROSS JOIN places p WHERE EXISTS (SELECT FROM said)
  ON CONFLICT (survey_id, question, option, dimension, part) DO UPDATE SET n = survey_tally.n + 1;
  IF NOT FOUND THEN RETURN 'empty'; END IF;
  RETURN 'open';
END $$;

/* How many answered so far: all that is known of a survey before it is closed. */
CREATE FUNCTION sec.survey_answered(p_ids uuid[]) RETURNS TABLE (id uuid, answered integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT t.survey_id, t.n FROM survey_tally t JOIN survey s ON s.id = t.survey_id
  WHERE t.survey_id = ANY (p_ids) AND t.question = '' AND t.option = '' AND t.dimension = '' AND t.part = ''
    AND s.organization_id = ANY ((SELECT sec.organizations())::uuid[]) $$;

/* The numbers of a closed survey, for the gate and for the log of work; none under five answers. */
CREATE FUNCTION sec.survey_tallies(p_id uuid) RETURNS TABLE (question text, option text, dimension text, part text, n integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT t.question, t.option, t.dimension, t.part, t.n FROM survey_tally t JOIN survey s ON s.id = t.survey_id
  WHERE t.survey_id = p_id AND s.state = 'closed' AND s.organization_id = ANY ((SELECT sec.organizations())::uuid[])
    AND EXISTS (SELECT FROM survey_tally a WHERE a.survey_id = p_id AND a.question = '' AND a.option = '' AND a.dimension = '' AND a.part = '' AND a.n >= 5)
  ORDER BY t.question, t.option, t.dimension, t.part $$;

/* Closes those whose last day is over. */
CREATE FUNCTION sec.close_due_surveys(p_today date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE one record;
BEGIN
  FOR one IN UPDATE survey SET state = 'closed', closed_on = p_today WHERE state = 'open' AND last_day < p_today AND withdrawn_on IS NULL
    RETURNING id, organization_id
  LOOP
    PERFORM sec.append_audit(one.organization_id, NULL, 'survey.closed', 'survey', one.id, 'last-day', 'done');
  END LOOP;
END $$;

/* Closed surveys whose result is to be used and is not in the log of work yet, with their numbers; locked until the transaction ends. */
CREATE FUNCTION sec.surveys_to_record() RETURNS TABLE (id uuid, organization_id uuid, questionnaire jsonb, starts_on date, ends_on date, role text,
    about uuid, closed_on date, tallies jsonb)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.id, s.organization_id, s.questionnaire, s.starts_on, s.ends_on, s.role, s.about, s.closed_on,
    (SELECT jsonb_agg(jsonb_build_object('question', t.question, 'option', t.option, 'dimension', t.dimension, 'part', t.part, 'n', t.n))
      FROM survey_tally t WHERE t.survey_id = s.id)
  FROM survey s JOIN survey_tally a ON a.survey_id = s.id AND a.question = '' AND a.option = '' AND a.dimension = '' AND a.part = ''
  WHERE s.state = 'closed' AND s.evidence_key IS NULL AND s.questionnaire ->> 'evidence' IS NOT NULL
    AND a.n >= 5 AND (a.n <= s.expected OR s.confirmed_on IS NOT NULL)
  ORDER BY s.closed_on DESC, s.id LIMIT 100 FOR UPDATE OF s SKIP LOCKED $$;

/* What a result became in the log of work. */
CREATE FUNCTION sec.mark_survey_recorded(p_id uuid, p_evidence uuid) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE survey SET evidence_key = p_evidence WHERE id = p_id AND state = 'closed' AND evidence_key IS NULL $$;

GRANT EXECUTE ON FUNCTION sec.survey_of_link(text, date), sec.answer_survey(text, jsonb, date), sec.survey_answered(uuid[]),
  sec.survey_tallies(uuid) TO tis_app;
GRANT EXECUTE ON FUNCTION sec.close_due_surveys(date), sec.surveys_to_record(), sec.mark_survey_recorded(uuid, uuid) TO tis_job;
GRANT EXECUTE ON FUNCTION sec.is_questionnaire(jsonb) TO tis_app;

RESET ROLE;

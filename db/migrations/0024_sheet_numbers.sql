-- The address of a sheet is its number (/services/S000123): the order of arrival, given once. Lines of results carry it.
SET LOCAL ROLE tis_owner;

COMMENT ON COLUMN directory_record.seq IS 'public: order of arrival, given once; pages of lists follow it, and the address of a sheet is made of it';
CREATE TRIGGER number_given_once BEFORE UPDATE OF seq ON directory_record
  FOR EACH ROW WHEN (NEW.seq IS DISTINCT FROM OLD.seq) EXECUTE FUNCTION sec.refuse_change();

UPDATE service_search s SET card = s.card || jsonb_build_object('number', r.seq::text)
  FROM directory_record r WHERE r.id = s.service_id;

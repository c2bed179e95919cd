-- Where services stand, for the order « nearest first »: made of the public part of their places only.
SET LOCAL ROLE tis_owner;

ALTER TABLE service_search ADD COLUMN points point[], ADD COLUMN town_points point[];
COMMENT ON COLUMN service_search.points IS 'public: its places that everyone may know, as (longitude, latitude) in degrees; null: not read yet';
COMMENT ON COLUMN service_search.town_points IS 'public: middle of the towns of which no more is told, as (longitude, latitude) in degrees; null: not read yet';
-- Those that stand nowhere are known already; the start of the server reads the others.
UPDATE service_search s SET points = '{}', town_points = '{}' WHERE NOT EXISTS (
  SELECT FROM directory_record l WHERE l.service_id = s.service_id AND l.kind = 'service_at_location' AND l.status = 'published');

-- Ranking all the services at once reads what it weighs from one narrow index, not from their rows.
ALTER TABLE service_search
  ADD COLUMN reach smallint NOT NULL GENERATED ALWAYS AS
    (CASE WHEN channels && '{phone,text,chat,in_person}' THEN 2 WHEN 'w/site' = ANY (tags) THEN 1 ELSE 0 END) STORED,
  ADD COLUMN serves_all boolean NOT NULL GENERATED ALWAYS AS (regions && '{QC,CA}') STORED;
COMMENT ON COLUMN service_search.reach IS 'public: how it can be reached: 2 by a number, a chat or at a place, 1 by a site only, 0 not known';
COMMENT ON COLUMN service_search.serves_all IS 'public: whether it serves the whole province or country';
CREATE INDEX service_search_weighed ON service_search (service_id)
  INCLUDE (minimum_age, maximum_age, assured_on, reach, serves_all, open_ranges);

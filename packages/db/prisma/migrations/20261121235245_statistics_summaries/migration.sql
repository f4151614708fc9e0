-- AlterTable
ALTER TABLE "person" ADD COLUMN     "number" SERIAL NOT NULL;

-- CreateTable
CREATE TABLE "counted_activity" (
    "dossier_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "reporting_class" "reporting_class" NOT NULL,
    "unions" TEXT COLLATE "C" NOT NULL,
    "ours" BIGINT NOT NULL,
    "abroad" BIGINT NOT NULL,
    "travellers" INTEGER[],

    CONSTRAINT "counted_activity_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "counted_sum" (
    "year" INTEGER NOT NULL,
    "reporting_class" "reporting_class" NOT NULL,
    "unions" TEXT COLLATE "C" NOT NULL,
    "activities" INTEGER NOT NULL,
    "ours" BIGINT NOT NULL,
    "abroad" BIGINT NOT NULL,

    CONSTRAINT "counted_sum_pkey" PRIMARY KEY ("year","reporting_class","unions")
);

-- CreateTable
CREATE TABLE "counted_travellers" (
    "year" INTEGER NOT NULL,
    "reporting_class" "reporting_class" NOT NULL,
    "unions" TEXT COLLATE "C" NOT NULL,
    "block" INTEGER NOT NULL,
    "persons" BIT(1024) NOT NULL,

    CONSTRAINT "counted_travellers_pkey" PRIMARY KEY ("year","reporting_class","unions","block")
);

-- CreateTable
CREATE TABLE "counting_due" (
    "dossier_id" TEXT NOT NULL,

    CONSTRAINT "counting_due_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateIndex
CREATE INDEX "counted_activity_year_reporting_class_unions_idx" ON "counted_activity"("year", "reporting_class", "unions");

-- CreateIndex
CREATE UNIQUE INDEX "person_number_key" ON "person"("number");

-- What each closed activity contributes, from its own rows. The domain decides what counts
-- (`countedPeople`); this says it in SQL, and a property test holds the two together.
CREATE VIEW activity_to_count AS
SELECT d.id AS dossier_id, extract(year FROM d.actual_start_date)::int AS year,
  d.actual_start_date AS day, d.reporting_class,
  ARRAY(SELECT u.id FROM (
    SELECT d.organisation_id AS id
    UNION SELECT c.organisation_id FROM dossier_co_organiser c WHERE c.dossier_id = d.id) u
    ORDER BY u.id COLLATE "C")::text COLLATE "C" AS unions,
  CASE WHEN d.kind IN ('OUTBOUND', 'EVENT_ABROAD') THEN (SELECT count(*) FROM dossier_member m
      WHERE m.dossier_id = d.id AND m.phase = 'ACTUAL')
    WHEN d.kind = 'INBOUND' THEN 0
    ELSE (SELECT coalesce(sum(g.count), 0)::bigint FROM dossier_participant_group g
      WHERE g.dossier_id = d.id AND g.phase = 'ACTUAL' AND g.kind <> 'FOREIGN_PARTICIPANT')
    END AS ours,
  CASE WHEN d.kind IN ('OUTBOUND', 'EVENT_ABROAD') THEN 0
    WHEN d.kind = 'INBOUND' THEN (SELECT coalesce(sum(g.count), 0)::bigint FROM dossier_guest g
      WHERE g.dossier_id = d.id AND g.phase = 'ACTUAL')
    ELSE (SELECT coalesce(sum(g.count), 0)::bigint FROM dossier_participant_group g
      WHERE g.dossier_id = d.id AND g.phase = 'ACTUAL' AND g.kind = 'FOREIGN_PARTICIPANT')
    END AS abroad,
  ARRAY(SELECT DISTINCT p.number FROM dossier_member m JOIN person p ON p.id = m.person_id
    WHERE m.dossier_id = d.id AND m.phase = 'ACTUAL' AND d.kind IN ('OUTBOUND', 'EVENT_ABROAD')
    ORDER BY p.number) AS travellers
FROM dossier d WHERE d.state = 'COMPLETED';

CREATE VIEW sum_to_keep AS
SELECT year, reporting_class, unions, count(*)::int AS activities, sum(ours)::bigint AS ours,
  sum(abroad)::bigint AS abroad
FROM counted_activity GROUP BY year, reporting_class, unions;

-- A set of persons of which only this one is a member.
CREATE FUNCTION person_bit(number int) RETURNS bit(1024)
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT set_bit(0::bit(1024), number % 1024, 1) $$;

CREATE VIEW travellers_to_keep AS
SELECT year, reporting_class, unions, t.number / 1024 AS block,
  bit_or(person_bit(t.number)) AS persons
FROM counted_activity CROSS JOIN LATERAL unnest(travellers) AS t(number)
GROUP BY year, reporting_class, unions, t.number / 1024;

-- The sums of one year, class and set of unions, from the activities that are counted there. Whoever
-- comes second waits, so that it is right even where transactions are not serialisable.
CREATE FUNCTION keep_sum(of_year int, of_class reporting_class, of_unions text) RETURNS void
  LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(of_year || ' ' || of_class || ' ' || of_unions, 13));
  INSERT INTO counted_sum AS kept (year, reporting_class, unions, activities, ours, abroad)
    SELECT * FROM sum_to_keep s
    WHERE (s.year, s.reporting_class, s.unions) = (of_year, of_class, of_unions)
    ON CONFLICT (year, reporting_class, unions) DO UPDATE
    SET (activities, ours, abroad) = (excluded.activities, excluded.ours, excluded.abroad)
    WHERE (kept.activities, kept.ours, kept.abroad)
      <> (excluded.activities, excluded.ours, excluded.abroad);
  DELETE FROM counted_sum s
    WHERE (s.year, s.reporting_class, s.unions) = (of_year, of_class, of_unions)
      AND NOT EXISTS (SELECT FROM counted_activity a
        WHERE (a.year, a.reporting_class, a.unions) = (of_year, of_class, of_unions));
  INSERT INTO counted_travellers AS kept (year, reporting_class, unions, block, persons)
    SELECT * FROM travellers_to_keep t
    WHERE (t.year, t.reporting_class, t.unions) = (of_year, of_class, of_unions)
    ON CONFLICT (year, reporting_class, unions, block) DO UPDATE SET persons = excluded.persons
    WHERE kept.persons <> excluded.persons;
  DELETE FROM counted_travellers t
    WHERE (t.year, t.reporting_class, t.unions) = (of_year, of_class, of_unions)
      AND NOT EXISTS (SELECT FROM counted_activity a
        CROSS JOIN LATERAL unnest(a.travellers) AS p(number)
        WHERE (a.year, a.reporting_class, a.unions) = (of_year, of_class, of_unions)
          AND p.number / 1024 = t.block);
END $$;

-- Counts one activity anew: what it contributed before goes, what it contributes now comes.
CREATE FUNCTION count_activity(of_dossier text) RETURNS void
  LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  before counted_activity;
  after counted_activity;
BEGIN
  SELECT * INTO before FROM counted_activity WHERE dossier_id = of_dossier;
  SELECT * INTO after FROM activity_to_count WHERE dossier_id = of_dossier;
  IF before IS NOT DISTINCT FROM after THEN RETURN; END IF;
  DELETE FROM counted_activity WHERE dossier_id = of_dossier;
  IF after.dossier_id IS NOT NULL THEN
    INSERT INTO counted_activity VALUES (after.*);
    PERFORM keep_sum(after.year, after.reporting_class, after.unions);
  END IF;
  IF before.dossier_id IS NOT NULL AND (before.year, before.reporting_class, before.unions)
    IS DISTINCT FROM (after.year, after.reporting_class, after.unions) THEN
    PERFORM keep_sum(before.year, before.reporting_class, before.unions);
  END IF;
END $$;

-- Everything anew, from the records: after a bulk load, or when somebody doubts.
CREATE FUNCTION refresh_statistics() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM counting_due;
  DELETE FROM counted_activity;
  DELETE FROM counted_sum;
  DELETE FROM counted_travellers;
  INSERT INTO counted_activity SELECT * FROM activity_to_count;
  INSERT INTO counted_sum SELECT * FROM sum_to_keep;
  INSERT INTO counted_travellers SELECT * FROM travellers_to_keep;
END $$;

-- Where the summaries are not what the records give; no row when all is well.
CREATE FUNCTION statistics_differences() RETURNS TABLE (what text, which text)
  LANGUAGE sql STABLE AS $$
  SELECT 'counted_activity', dossier_id FROM (
    (SELECT * FROM counted_activity EXCEPT SELECT * FROM activity_to_count)
    UNION (SELECT * FROM activity_to_count EXCEPT SELECT * FROM counted_activity)) d
  UNION
  SELECT 'counted_sum', concat_ws(' ', year, reporting_class, unions) FROM (
    (SELECT * FROM counted_sum EXCEPT SELECT * FROM sum_to_keep)
    UNION (SELECT * FROM sum_to_keep EXCEPT SELECT * FROM counted_sum)) d
  UNION
  SELECT 'counted_travellers', concat_ws(' ', year, reporting_class, unions, block) FROM (
    (SELECT * FROM counted_travellers EXCEPT SELECT * FROM travellers_to_keep)
    UNION (SELECT * FROM travellers_to_keep EXCEPT SELECT * FROM counted_travellers)) d
  ORDER BY 1, 2
$$;

-- Whatever touches an activity that counts, or did, puts it on a list, once in a transaction; when the
-- transaction ends, each on the list is counted anew. `SET LOCAL cau_noi.counting = 'later'` leaves
-- the list empty for a bulk load, which then calls refresh_statistics().
CREATE FUNCTION note_counting_due() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched text[] := '{}';
BEGIN
  IF TG_TABLE_NAME = 'dossier' THEN
    IF TG_OP <> 'INSERT' AND OLD.state = 'COMPLETED' THEN touched := touched || OLD.id; END IF;
    IF TG_OP <> 'DELETE' AND NEW.state = 'COMPLETED' THEN touched := touched || NEW.id; END IF;
  ELSE
    IF TG_OP <> 'INSERT' THEN touched := touched || OLD.dossier_id; END IF;
    IF TG_OP <> 'DELETE' THEN touched := touched || NEW.dossier_id; END IF;
    -- A dossier that is closed later in the transaction puts itself on the list.
    touched := ARRAY(SELECT d.id FROM dossier d WHERE d.id = ANY(touched) AND d.state = 'COMPLETED');
  END IF;
  INSERT INTO counting_due SELECT DISTINCT * FROM unnest(touched) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION count_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM counting_due WHERE dossier_id = NEW.dossier_id;
  PERFORM count_activity(NEW.dossier_id);
  RETURN NULL;
END $$;

CREATE FUNCTION refresh_on_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_statistics();
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER count_due AFTER INSERT ON counting_due
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_due();
CREATE TRIGGER refresh_on_truncate AFTER TRUNCATE ON dossier
  FOR EACH STATEMENT EXECUTE FUNCTION refresh_on_truncate();

-- What is only planned is told apart before a function is called, for most rows are of that kind.
DO $$
DECLARE
  now_counting text := $c$current_setting('cau_noi.counting', true) IS DISTINCT FROM 'later'$c$;
  part record;
BEGIN
  FOR part IN SELECT * FROM (VALUES
    ('dossier', $c$NEW.state = 'COMPLETED'$c$, $c$OLD.state = 'COMPLETED'$c$),
    ('dossier_co_organiser', 'true', 'true'),
    ('dossier_member', $c$NEW.phase = 'ACTUAL'$c$, $c$OLD.phase = 'ACTUAL'$c$),
    ('dossier_guest', $c$NEW.phase = 'ACTUAL'$c$, $c$OLD.phase = 'ACTUAL'$c$),
    ('dossier_participant_group', $c$NEW.phase = 'ACTUAL'$c$, $c$OLD.phase = 'ACTUAL'$c$)
  ) AS t(name, is_new, was_old)
  LOOP
    EXECUTE format('CREATE TRIGGER note_insert AFTER INSERT ON %I FOR EACH ROW
      WHEN (%s AND %s) EXECUTE FUNCTION note_counting_due()', part.name, now_counting, part.is_new);
    EXECUTE format('CREATE TRIGGER note_delete AFTER DELETE ON %I FOR EACH ROW
      WHEN (%s AND %s) EXECUTE FUNCTION note_counting_due()', part.name, now_counting, part.was_old);
    EXECUTE format('CREATE TRIGGER note_update AFTER UPDATE ON %I FOR EACH ROW
      WHEN (%s AND (%s OR %s)) EXECUTE FUNCTION note_counting_due()', part.name, now_counting,
      part.is_new, part.was_old);
  END LOOP;
END $$;

SELECT refresh_statistics();

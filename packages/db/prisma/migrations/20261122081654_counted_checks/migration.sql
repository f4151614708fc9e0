-- CreateTable
CREATE TABLE "checked_submission" (
    "submission_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "outcomes" JSONB NOT NULL,

    CONSTRAINT "checked_submission_pkey" PRIMARY KEY ("submission_id")
);

-- CreateTable
CREATE TABLE "counted_check" (
    "check_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "kept" INTEGER NOT NULL,
    "noted" INTEGER NOT NULL,
    "to_justify" INTEGER NOT NULL,
    "stopped" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,

    CONSTRAINT "counted_check_pkey" PRIMARY KEY ("check_id","organisation_id","year")
);

-- CreateIndex
CREATE INDEX "checked_submission_organisation_id_year_idx" ON "checked_submission"("organisation_id", "year");

-- CreateIndex
CREATE INDEX "counted_check_year_idx" ON "counted_check"("year");

-- What the checks found in each submission, from the verdict that it froze: of several findings of one
-- check the most pressing. Submissions that froze no verdict have nothing to count.
CREATE VIEW submission_to_check AS
SELECT s.id AS submission_id, s.content->>'organisationId' AS organisation_id,
  extract(year FROM s.submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::int AS year,
  coalesce((SELECT jsonb_object_agg(worst.check_id,
      (ARRAY['STOP', 'JUSTIFY', 'NOTE', 'UNKNOWN', 'KEPT'])[worst.rank])
    FROM (SELECT f->>'checkId' AS check_id, min(CASE f->>'status'
        WHEN 'FAIL' THEN CASE f->>'severity' WHEN 'STOP' THEN 1 WHEN 'JUSTIFY' THEN 2 ELSE 3 END
        WHEN 'CANNOT_TELL' THEN 4 WHEN 'PASS' THEN 5 END) AS rank
      FROM jsonb_array_elements(s.verdict) AS f GROUP BY f->>'checkId') worst
    WHERE worst.rank IS NOT NULL), '{}') AS outcomes
FROM submission s
WHERE s.content->>'organisationId' IS NOT NULL AND jsonb_typeof(s.verdict) = 'array';

CREATE VIEW check_to_keep AS
SELECT found.key AS check_id, c.organisation_id, c.year,
  count(*) FILTER (WHERE found.value = 'KEPT')::int AS kept,
  count(*) FILTER (WHERE found.value = 'NOTE')::int AS noted,
  count(*) FILTER (WHERE found.value = 'JUSTIFY')::int AS to_justify,
  count(*) FILTER (WHERE found.value = 'STOP')::int AS stopped,
  count(*) FILTER (WHERE found.value = 'UNKNOWN')::int AS unknown
FROM checked_submission c CROSS JOIN LATERAL jsonb_each_text(c.outcomes) AS found
GROUP BY found.key, c.organisation_id, c.year;

-- The sums of one union and year, anew from its submissions. Whoever comes second waits.
CREATE FUNCTION keep_checks(of_organisation text, of_year int) RETURNS void
  LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(of_organisation || ' ' || of_year, 17));
  INSERT INTO counted_check AS kept
      (check_id, organisation_id, year, kept, noted, to_justify, stopped, unknown)
    SELECT * FROM check_to_keep k WHERE (k.organisation_id, k.year) = (of_organisation, of_year)
    ON CONFLICT (check_id, organisation_id, year) DO UPDATE
    SET (kept, noted, to_justify, stopped, unknown) = (excluded.kept, excluded.noted,
      excluded.to_justify, excluded.stopped, excluded.unknown)
    WHERE (kept.kept, kept.noted, kept.to_justify, kept.stopped, kept.unknown)
      <> (excluded.kept, excluded.noted, excluded.to_justify, excluded.stopped, excluded.unknown);
END $$;

-- A submission is frozen when it is written, so this happens once for each of them; what somebody
-- repairs or removes by hand is counted anew as well.
CREATE FUNCTION count_checks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_submission text := CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END;
  before checked_submission;
  after checked_submission;
BEGIN
  DELETE FROM checked_submission WHERE submission_id = of_submission RETURNING * INTO before;
  INSERT INTO checked_submission
    SELECT * FROM submission_to_check WHERE submission_id = of_submission RETURNING * INTO after;
  IF before.submission_id IS NOT NULL THEN
    DELETE FROM counted_check
      WHERE (organisation_id, year) = (before.organisation_id, before.year);
    PERFORM keep_checks(before.organisation_id, before.year);
  END IF;
  IF after.submission_id IS NOT NULL THEN
    PERFORM keep_checks(after.organisation_id, after.year);
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER count_checks_insert AFTER INSERT ON submission
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (current_setting('cau_noi.counting', true) IS DISTINCT FROM 'later')
  EXECUTE FUNCTION count_checks();
CREATE CONSTRAINT TRIGGER count_checks_change
  AFTER DELETE OR UPDATE OF verdict, content, submitted_at ON submission
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (current_setting('cau_noi.counting', true) IS DISTINCT FROM 'later')
  EXECUTE FUNCTION count_checks();

-- Everything anew and the comparison, with these summaries beside those that were there.
ALTER FUNCTION refresh_statistics() RENAME TO refresh_activity_statistics;
CREATE FUNCTION refresh_statistics() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_activity_statistics();
  DELETE FROM checked_submission;
  DELETE FROM counted_check;
  INSERT INTO checked_submission SELECT * FROM submission_to_check;
  INSERT INTO counted_check SELECT * FROM check_to_keep;
END $$;

ALTER FUNCTION statistics_differences() RENAME TO activity_statistics_differences;
CREATE FUNCTION statistics_differences() RETURNS TABLE (what text, which text)
  LANGUAGE sql STABLE AS $$
  SELECT * FROM activity_statistics_differences()
  UNION ALL
  SELECT 'checked_submission', submission_id
  FROM checked_submission kept FULL JOIN submission_to_check made USING (submission_id)
  WHERE ROW(kept.*) IS DISTINCT FROM ROW(made.*)
  UNION ALL
  SELECT 'counted_check', concat_ws(' ', check_id, organisation_id, year)
  FROM counted_check kept FULL JOIN check_to_keep made USING (check_id, organisation_id, year)
  WHERE ROW(kept.*) IS DISTINCT FROM ROW(made.*)
  ORDER BY 1, 2
$$;

SELECT refresh_statistics();

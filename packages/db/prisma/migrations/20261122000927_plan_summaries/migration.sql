-- Made anew below, with what they lack.
DELETE FROM counted_activity;

-- AlterTable
ALTER TABLE "counted_activity" ADD COLUMN     "kind" "activity_kind" NOT NULL,
ADD COLUMN     "plan_line_id" TEXT,
ADD COLUMN     "plan_union_id" TEXT NOT NULL,
ADD COLUMN     "spent" JSONB NOT NULL;

-- CreateTable
CREATE TABLE "counted_plan" (
    "organisation_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "activity_kind" NOT NULL,
    "lines" INTEGER NOT NULL,
    "lines_possible" INTEGER NOT NULL,
    "lines_done" INTEGER NOT NULL,
    "persons" BIGINT NOT NULL,
    "persons_possible" BIGINT NOT NULL,
    "persons_done" BIGINT NOT NULL,
    "unplanned" INTEGER NOT NULL,
    "unplanned_persons" BIGINT NOT NULL,

    CONSTRAINT "counted_plan_pkey" PRIMARY KEY ("organisation_id","year","kind")
);

-- CreateTable
CREATE TABLE "counted_plan_money" (
    "organisation_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "activity_kind" NOT NULL,
    "currency" TEXT NOT NULL,
    "planned" DECIMAL(60,0),
    "possible" DECIMAL(60,0),
    "spent" DECIMAL(60,0),
    "unplanned" DECIMAL(60,0),

    CONSTRAINT "counted_plan_money_pkey" PRIMARY KEY ("organisation_id","year","kind","currency")
);

-- CreateTable
CREATE TABLE "plan_counting_due" (
    "organisation_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,

    CONSTRAINT "plan_counting_due_pkey" PRIMARY KEY ("organisation_id","year")
);

-- CreateIndex
CREATE INDEX "counted_activity_plan_union_id_year_idx" ON "counted_activity"("plan_union_id", "year");

-- CreateIndex
CREATE INDEX "counted_activity_plan_line_id_idx" ON "counted_activity"("plan_line_id");

CREATE OR REPLACE VIEW activity_to_count AS
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
    ORDER BY p.number) AS travellers,
  d.kind,
  CASE WHEN p.id IS NOT NULL THEN d.plan_line_id END AS plan_line_id,
  coalesce(p.organisation_id, d.organisation_id) AS plan_union_id,
  coalesce((SELECT jsonb_agg(jsonb_build_object('currency', s.currency, 'minor', s.minor)
      ORDER BY s.currency)
    FROM (SELECT c.currency, sum(c.unit_price_minor::numeric * c.persons * c.days) AS minor
      FROM dossier_cost_line c WHERE c.dossier_id = d.id AND c.phase = 'ACTUAL'
      GROUP BY c.currency) s), '[]') AS spent
FROM dossier d
-- A line of another year's plan is none of this year: what was done late was not planned for now.
LEFT JOIN (plan_line l JOIN plan p ON p.id = l.plan_id)
  ON l.id = d.plan_line_id AND p.year = extract(year FROM d.actual_start_date)
WHERE d.state = 'COMPLETED';

-- The frozen lines that plans are measured against. Looked up line by line: EXISTS would be planned as
-- a scan of all activities, which is slow, and which a serialisable transaction shares with everybody.
CREATE VIEW baseline_line AS
SELECT p.organisation_id, p.year, a.line_id, a.kind, a.persons, a.funding,
  coalesce(done.found, false) AS done,
  coalesce(done.found, false) OR NOT coalesce(stopped.found, false) AS possible
FROM plan p JOIN approved_plan_line a ON a.submission_id = p.baseline_submission_id
LEFT JOIN LATERAL (SELECT true AS found FROM counted_activity c
  WHERE c.plan_line_id = a.line_id AND c.year = p.year AND c.plan_union_id = p.organisation_id
  LIMIT 1) done ON true
LEFT JOIN LATERAL (SELECT true AS found FROM dossier d
  WHERE d.plan_line_id = a.line_id AND d.stop_reason = 'FORCE_MAJEURE'
    AND d.state IN ('CANCELLED', 'POSTPONED')
  LIMIT 1) stopped ON true;

-- What was done, with the kind of its line; one whose line is not in the baseline is unplanned.
CREATE VIEW carried_out AS
SELECT c.plan_union_id AS organisation_id, c.year, c.kind AS own_kind,
  coalesce(a.kind, c.kind) AS kind, a.line_id IS NOT NULL AS planned, c.ours + c.abroad AS persons,
  c.spent
FROM counted_activity c
LEFT JOIN (plan p JOIN approved_plan_line a ON a.submission_id = p.baseline_submission_id)
  ON a.line_id = c.plan_line_id AND p.organisation_id = c.plan_union_id AND p.year = c.year;

CREATE VIEW plan_to_keep AS
SELECT organisation_id, year, kind, sum(lines)::int AS lines, sum(possible)::int AS lines_possible,
  sum(done)::int AS lines_done, sum(persons)::bigint AS persons,
  sum(persons_possible)::bigint AS persons_possible, sum(persons_done)::bigint AS persons_done,
  sum(unplanned)::int AS unplanned, sum(unplanned_persons)::bigint AS unplanned_persons
FROM (
  SELECT organisation_id, year, kind, 1 AS lines, possible::int AS possible,
    done::int AS done, coalesce(persons, 0)::bigint AS persons,
    CASE WHEN possible THEN coalesce(persons, 0) ELSE 0 END AS persons_possible,
    0::bigint AS persons_done, 0 AS unplanned, 0::bigint AS unplanned_persons
  FROM baseline_line
  UNION ALL
  SELECT organisation_id, year, kind, 0, 0, 0, 0, 0, CASE WHEN planned THEN persons ELSE 0 END,
    (NOT planned)::int, CASE WHEN planned THEN 0 ELSE persons END
  FROM carried_out
  UNION ALL
  -- A kind is told of where something of it was done, whatever kind was planned.
  SELECT organisation_id, year, own_kind, 0, 0, 0, 0, 0, 0, 0, 0 FROM carried_out
  WHERE own_kind <> kind) t
GROUP BY organisation_id, year, kind;

CREATE VIEW plan_money_to_keep AS
SELECT organisation_id, year, kind, currency, sum(planned)::numeric(60, 0) AS planned,
  sum(possible)::numeric(60, 0) AS possible, sum(spent)::numeric(60, 0) AS spent,
  sum(unplanned)::numeric(60, 0) AS unplanned
FROM (
  SELECT l.organisation_id, l.year, l.kind, f -> 'amount' ->> 'currency' AS currency,
    (f -> 'amount' ->> 'minor')::numeric AS planned,
    CASE WHEN l.possible THEN (f -> 'amount' ->> 'minor')::numeric END AS possible,
    NULL::numeric AS spent, NULL::numeric AS unplanned
  FROM baseline_line l CROSS JOIN LATERAL jsonb_array_elements(l.funding) f
  UNION ALL
  SELECT c.organisation_id, c.year, c.kind, s ->> 'currency', NULL, NULL,
    CASE WHEN c.planned THEN (s ->> 'minor')::numeric END,
    CASE WHEN NOT c.planned THEN (s ->> 'minor')::numeric END
  FROM carried_out c CROSS JOIN LATERAL jsonb_array_elements(c.spent) s) t
GROUP BY organisation_id, year, kind, currency;

-- The sums of one plan. Rows that another transaction has made meanwhile are no conflict to pass
-- over: updating one is how a serialisable transaction is told to begin again.
CREATE FUNCTION keep_plan(of_union text, of_year int) RETURNS void
  LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(of_year || ' ' || of_union, 14));
  DELETE FROM counted_plan WHERE organisation_id = of_union AND year = of_year;
  DELETE FROM counted_plan_money WHERE organisation_id = of_union AND year = of_year;
  INSERT INTO counted_plan SELECT * FROM plan_to_keep
    WHERE organisation_id = of_union AND year = of_year
    ON CONFLICT (organisation_id, year, kind) DO UPDATE SET kind = excluded.kind;
  INSERT INTO counted_plan_money SELECT * FROM plan_money_to_keep
    WHERE organisation_id = of_union AND year = of_year
    ON CONFLICT (organisation_id, year, kind, currency) DO UPDATE SET kind = excluded.kind;
END $$;

CREATE OR REPLACE FUNCTION count_activity(of_dossier text) RETURNS void
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
  INSERT INTO plan_counting_due (organisation_id, year)
    SELECT DISTINCT k.* FROM (VALUES (before.plan_union_id, before.year),
      (after.plan_union_id, after.year)) AS k(organisation_id, year)
    WHERE k.organisation_id IS NOT NULL
    ON CONFLICT DO NOTHING;
END $$;

CREATE OR REPLACE FUNCTION refresh_statistics() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM counting_due;
  DELETE FROM plan_counting_due;
  DELETE FROM counted_activity;
  DELETE FROM counted_sum;
  DELETE FROM counted_travellers;
  DELETE FROM counted_plan;
  DELETE FROM counted_plan_money;
  INSERT INTO counted_activity SELECT * FROM activity_to_count;
  INSERT INTO counted_sum SELECT * FROM sum_to_keep;
  INSERT INTO counted_travellers SELECT * FROM travellers_to_keep;
  INSERT INTO counted_plan SELECT * FROM plan_to_keep;
  INSERT INTO counted_plan_money SELECT * FROM plan_money_to_keep;
END $$;

CREATE OR REPLACE FUNCTION statistics_differences() RETURNS TABLE (what text, which text)
  LANGUAGE sql STABLE AS $$
  SELECT 'counted_activity', dossier_id FROM counted_activity kept FULL JOIN activity_to_count made USING (dossier_id)
  WHERE ROW(kept.*) IS DISTINCT FROM ROW(made.*)
  UNION ALL
  SELECT 'counted_sum', concat_ws(' ', year, reporting_class, unions) FROM counted_sum kept FULL JOIN sum_to_keep made USING (year, reporting_class, unions)
  WHERE ROW(kept.*) IS DISTINCT FROM ROW(made.*)
  UNION ALL
  SELECT 'counted_travellers', concat_ws(' ', year, reporting_class, unions, block) FROM counted_travellers kept FULL JOIN travellers_to_keep made USING (year, reporting_class, unions, block)
  WHERE ROW(kept.*) IS DISTINCT FROM ROW(made.*)
  UNION ALL
  SELECT 'counted_plan', concat_ws(' ', organisation_id, year, kind) FROM counted_plan kept FULL JOIN plan_to_keep made USING (organisation_id, year, kind)
  WHERE ROW(kept.*) IS DISTINCT FROM ROW(made.*)
  UNION ALL
  SELECT 'counted_plan_money', concat_ws(' ', organisation_id, year, kind, currency) FROM counted_plan_money kept FULL JOIN plan_money_to_keep made USING (organisation_id, year, kind, currency)
  WHERE ROW(kept.*) IS DISTINCT FROM ROW(made.*)
  ORDER BY 1, 2
$$;

CREATE FUNCTION count_plan_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM plan_counting_due WHERE organisation_id = NEW.organisation_id AND year = NEW.year;
  PERFORM keep_plan(NEW.organisation_id, NEW.year);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER count_plan_due AFTER INSERT ON plan_counting_due
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_plan_due();

-- A line that was stopped, or goes on after all.
CREATE FUNCTION note_stopped_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  lines text[] := '{}';
BEGIN
  IF TG_OP <> 'INSERT' THEN lines := lines || OLD.plan_line_id; END IF;
  IF TG_OP <> 'DELETE' THEN lines := lines || NEW.plan_line_id; END IF;
  INSERT INTO plan_counting_due
    SELECT DISTINCT p.organisation_id, p.year
    FROM approved_plan_line a JOIN plan p ON p.baseline_submission_id = a.submission_id
    WHERE a.line_id = ANY(lines)
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

-- A baseline comes, or a plan becomes another's or another year's, with what cites its lines.
CREATE FUNCTION note_plan_due() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  plans text[] := '{}';
BEGIN
  IF TG_OP <> 'INSERT' THEN
    plans := plans || OLD.id;
    INSERT INTO plan_counting_due VALUES (OLD.organisation_id, OLD.year) ON CONFLICT DO NOTHING;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    plans := plans || NEW.id;
    INSERT INTO plan_counting_due VALUES (NEW.organisation_id, NEW.year) ON CONFLICT DO NOTHING;
  END IF;
  INSERT INTO counting_due
    SELECT d.id FROM plan_line l JOIN dossier d ON d.plan_line_id = l.id
    WHERE l.plan_id = ANY(plans) AND d.state = 'COMPLETED'
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION note_moved_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO counting_due
    SELECT d.id FROM dossier d WHERE d.plan_line_id = NEW.id AND d.state = 'COMPLETED'
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION note_baseline_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  frozen approved_plan_line := coalesce(NEW, OLD);
BEGIN
  INSERT INTO plan_counting_due
    SELECT p.organisation_id, p.year FROM plan p
    WHERE p.baseline_submission_id = frozen.submission_id
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

DO $$
DECLARE
  now_counting text := $c$current_setting('cau_noi.counting', true) IS DISTINCT FROM 'later'$c$;
  stops text := $c$%1$s.plan_line_id IS NOT NULL AND %1$s.state IN ('CANCELLED', 'POSTPONED')$c$;
  part record;
BEGIN
  FOR part IN SELECT * FROM (VALUES
    ('dossier', 'note_stop_insert', 'INSERT', format(stops, 'NEW'), 'note_stopped_line'),
    ('dossier', 'note_stop_delete', 'DELETE', format(stops, 'OLD'), 'note_stopped_line'),
    ('dossier', 'note_stop_update', 'UPDATE',
      format('(' || stops || ')', 'NEW') || ' OR ' || format('(' || stops || ')', 'OLD'),
      'note_stopped_line'),
    ('dossier_cost_line', 'note_insert', 'INSERT', $c$NEW.phase = 'ACTUAL'$c$, 'note_counting_due'),
    ('dossier_cost_line', 'note_delete', 'DELETE', $c$OLD.phase = 'ACTUAL'$c$, 'note_counting_due'),
    ('dossier_cost_line', 'note_update', 'UPDATE',
      $c$NEW.phase = 'ACTUAL' OR OLD.phase = 'ACTUAL'$c$, 'note_counting_due'),
    ('plan', 'note_insert', 'INSERT', 'NEW.baseline_submission_id IS NOT NULL', 'note_plan_due'),
    ('plan', 'note_delete', 'DELETE', 'OLD.baseline_submission_id IS NOT NULL', 'note_plan_due'),
    ('plan', 'note_update', 'UPDATE',
      $c$(OLD.baseline_submission_id, OLD.organisation_id, OLD.year)
        IS DISTINCT FROM (NEW.baseline_submission_id, NEW.organisation_id, NEW.year)$c$,
      'note_plan_due'),
    ('plan_line', 'note_move', 'UPDATE', 'NEW.plan_id <> OLD.plan_id', 'note_moved_line'),
    ('approved_plan_line', 'note_insert', 'INSERT', 'true', 'note_baseline_line'),
    ('approved_plan_line', 'note_delete', 'DELETE', 'true', 'note_baseline_line')
  ) AS t(name, trigger, event, matters, notes)
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I FOR EACH ROW WHEN (%s AND (%s))
      EXECUTE FUNCTION %I()', part.trigger, part.event, part.name, now_counting, part.matters,
      part.notes);
  END LOOP;
END $$;

SELECT refresh_statistics();

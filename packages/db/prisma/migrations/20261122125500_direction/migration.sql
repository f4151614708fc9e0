-- CreateEnum
CREATE TYPE "directive_effect" AS ENUM ('GUIDES', 'REGULATES', 'SUSPENDS', 'RESUMES', 'ORGANISES', 'OTHER');

-- CreateEnum
CREATE TYPE "exception_rule" AS ENUM ('FREE', 'CONSENT', 'FORBIDDEN');

-- CreateEnum
CREATE TYPE "attendance_form" AS ENUM ('IN_PERSON', 'ONLINE');

-- CreateEnum
CREATE TYPE "consent_state" AS ENUM ('REQUESTED', 'GRANTED', 'REFUSED');

-- CreateTable
CREATE TABLE "directive" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "issued_on" DATE,
    "effect" "directive_effect" NOT NULL,
    "kinds" "activity_kind"[] DEFAULT ARRAY[]::"activity_kind"[],
    "levels" "organisation_kind"[] DEFAULT ARRAY[]::"organisation_kind"[],
    "in_force_from" DATE,
    "in_force_to" DATE,
    "replaced_by_id" TEXT,
    "organisation_id" TEXT,
    "note" TEXT,
    "source" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suspension" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "directive_id" TEXT NOT NULL,
    "from_date" TEXT NOT NULL,
    "to_date" TEXT,
    "kinds" "activity_kind"[] DEFAULT ARRAY[]::"activity_kind"[],
    "levels" "organisation_kind"[] DEFAULT ARRAY[]::"organisation_kind"[],
    "organisation_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "country_codes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "online" "exception_rule" NOT NULL,
    "in_person" "exception_rule" NOT NULL,
    "note" TEXT,
    "source" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suspension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suspension_consent" (
    "id" TEXT NOT NULL,
    "suspension_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "form" "attendance_form" NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE NOT NULL,
    "state" "consent_state" NOT NULL DEFAULT 'REQUESTED',
    "request_text" TEXT NOT NULL,
    "requested_by_id" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" TEXT,
    "on_behalf_of_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision_text" TEXT,
    "document_number" TEXT,
    "document_date" DATE,

    CONSTRAINT "suspension_consent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "directive_issued_on_id_idx" ON "directive"("issued_on", "id");

-- CreateIndex
CREATE INDEX "suspension_consent_dossier_id_idx" ON "suspension_consent"("dossier_id");

-- CreateIndex
CREATE INDEX "suspension_consent_requested_at_id_idx" ON "suspension_consent"("requested_at", "id");

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "directive"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suspension" ADD CONSTRAINT "suspension_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suspension_consent" ADD CONSTRAINT "suspension_consent_suspension_id_fkey" FOREIGN KEY ("suspension_id") REFERENCES "suspension"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suspension_consent" ADD CONSTRAINT "suspension_consent_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Suspensions are kept in memory with what else every dossier is judged by.
DO $$
DECLARE watched text;
BEGIN
  FOREACH watched IN ARRAY ARRAY['directive', 'suspension']
  LOOP
    EXECUTE format('CREATE TRIGGER note_register_change
      AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION note_register_change()', watched);
  END LOOP;
END $$;

CREATE INDEX directive_search ON directive USING gin
  (vn_fold(number || ' ' || subject || ' ' || issuer) gin_trgm_ops);

-- It is asked for once at a time, and decided with what the domain asks of a decision.
CREATE UNIQUE INDEX suspension_consent_open ON suspension_consent (dossier_id, suspension_id, form)
  WHERE state = 'REQUESTED';
ALTER TABLE suspension_consent ADD CONSTRAINT suspension_consent_decided CHECK (
  (state = 'REQUESTED') = (decided_at IS NULL)
  AND (state <> 'GRANTED' OR (document_number IS NOT NULL AND document_date IS NOT NULL))
  AND from_date <= to_date);

-- What a suspension stopped was stopped by force, too: the second base of "plan achieved" leaves it out.
CREATE OR REPLACE VIEW baseline_line AS
SELECT p.organisation_id, p.year, a.line_id, a.kind, a.persons, a.funding,
  coalesce(done.found, false) AS done,
  coalesce(done.found, false) OR NOT coalesce(stopped.found, false) AS possible
FROM plan p JOIN approved_plan_line a ON a.submission_id = p.baseline_submission_id
LEFT JOIN LATERAL (SELECT true AS found FROM counted_activity c
  WHERE c.plan_line_id = a.line_id AND c.year = p.year AND c.plan_union_id = p.organisation_id
  LIMIT 1) done ON true
LEFT JOIN LATERAL (SELECT true AS found FROM dossier d
  WHERE d.plan_line_id = a.line_id AND d.stop_reason IN ('FORCE_MAJEURE', 'SUSPENSION')
    AND d.state IN ('CANCELLED', 'POSTPONED')
  LIMIT 1) stopped ON true;

SELECT refresh_statistics();

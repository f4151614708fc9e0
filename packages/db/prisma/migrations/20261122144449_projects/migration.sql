-- CreateEnum
CREATE TYPE "project_kind" AS ENUM ('PROGRAMME', 'PROJECT', 'NON_PROJECT');

-- CreateEnum
CREATE TYPE "project_state" AS ENUM ('IDEA', 'SUBMITTED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'RUNNING', 'CLOSING', 'CLOSED', 'HISTORIC');

-- CreateEnum
CREATE TYPE "project_topic" AS ENUM ('SOCIAL_RESPONSIBILITY', 'GRASSROOTS_ROLE', 'SMALL_ENTERPRISES', 'MEMBERSHIP_DEVELOPMENT', 'BARGAINING', 'OCCUPATIONAL_SAFETY', 'CLIMATE_ENVIRONMENT', 'TRANSITION', 'TRAINING', 'LAW', 'OTHER');

-- CreateEnum
CREATE TYPE "indicator_measure" AS ENUM ('NUMBER', 'RATIO');

-- CreateEnum
CREATE TYPE "indicator_accrual" AS ENUM ('CUMULATIVE', 'PERIODIC');

-- CreateEnum
CREATE TYPE "project_report_kind" AS ENUM ('HALF_YEAR', 'YEAR', 'CLOSING');

-- CreateEnum
CREATE TYPE "follow_on_answer" AS ENUM ('OPEN', 'AGREED', 'DECLINED');

-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "project_id" TEXT;

-- CreateTable
CREATE TABLE "project" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "kind" "project_kind" NOT NULL,
    "state" "project_state" NOT NULL DEFAULT 'IDEA',
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT,
    "channel_id" TEXT,
    "places" TEXT[],
    "topics" "project_topic"[],
    "period_from" TEXT,
    "period_to" TEXT,
    "need" TEXT NOT NULL DEFAULT '',
    "goal" TEXT NOT NULL DEFAULT '',
    "note" TEXT,
    "submitted_on" DATE,
    "approval_number" TEXT,
    "approved_on" DATE,
    "approved_by" TEXT,
    "decision_text" TEXT,
    "started_on" DATE,
    "ended_on" DATE,
    "closed_on" DATE,
    "source" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_union" (
    "project_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "project_union_pkey" PRIMARY KEY ("project_id","organisation_id")
);

-- CreateTable
CREATE TABLE "project_donor" (
    "project_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "project_donor_pkey" PRIMARY KEY ("project_id","partner_id")
);

-- CreateTable
CREATE TABLE "project_budget_line" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "partner_id" TEXT,
    "year" INTEGER NOT NULL,
    "committed_minor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,

    CONSTRAINT "project_budget_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_payment" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "partner_id" TEXT,
    "paid_on" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "note" TEXT,
    "void_text" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "project_payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_indicator" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "measure" "indicator_measure" NOT NULL,
    "accrual" "indicator_accrual" NOT NULL,
    "baseline_numerator" BIGINT,
    "baseline_denominator" BIGINT,

    CONSTRAINT "project_indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_indicator_value" (
    "indicator_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "target_numerator" BIGINT,
    "target_denominator" BIGINT,
    "actual_numerator" BIGINT,
    "actual_denominator" BIGINT,

    CONSTRAINT "project_indicator_value_pkey" PRIMARY KEY ("indicator_id","year")
);

-- CreateTable
CREATE TABLE "project_evaluation" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "evaluated_by" TEXT NOT NULL,
    "evaluated_on" DATE NOT NULL,
    "scores" JSONB NOT NULL,
    "words" TEXT,

    CONSTRAINT "project_evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_follow_on" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "proposed_on" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "answer" "follow_on_answer" NOT NULL DEFAULT 'OPEN',
    "answered_on" DATE,
    "answer_text" TEXT,

    CONSTRAINT "project_follow_on_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_report" (
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "kind" "project_report_kind" NOT NULL,
    "year" INTEGER,
    "sent_on" DATE NOT NULL,
    "note" TEXT,

    CONSTRAINT "project_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "project_number_key" ON "project"("number");

-- CreateIndex
CREATE INDEX "project_organisation_id_idx" ON "project"("organisation_id");

-- CreateIndex
CREATE INDEX "project_state_idx" ON "project"("state");

-- CreateIndex
CREATE INDEX "project_union_organisation_id_idx" ON "project_union"("organisation_id");

-- CreateIndex
CREATE INDEX "project_donor_partner_id_idx" ON "project_donor"("partner_id");

-- CreateIndex
CREATE INDEX "project_budget_line_project_id_idx" ON "project_budget_line"("project_id");

-- CreateIndex
CREATE INDEX "project_budget_line_partner_id_idx" ON "project_budget_line"("partner_id");

-- CreateIndex
CREATE INDEX "project_payment_project_id_idx" ON "project_payment"("project_id");

-- CreateIndex
CREATE INDEX "project_payment_partner_id_idx" ON "project_payment"("partner_id");

-- CreateIndex
CREATE INDEX "project_indicator_project_id_idx" ON "project_indicator"("project_id");

-- CreateIndex
CREATE INDEX "project_evaluation_project_id_idx" ON "project_evaluation"("project_id");

-- CreateIndex
CREATE INDEX "project_follow_on_project_id_idx" ON "project_follow_on"("project_id");

-- CreateIndex
CREATE INDEX "project_follow_on_partner_id_idx" ON "project_follow_on"("partner_id");

-- CreateIndex
CREATE INDEX "project_report_project_id_idx" ON "project_report"("project_id");

-- CreateIndex
CREATE INDEX "dossier_project_id_idx" ON "dossier"("project_id");

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_union" ADD CONSTRAINT "project_union_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_union" ADD CONSTRAINT "project_union_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_donor" ADD CONSTRAINT "project_donor_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_donor" ADD CONSTRAINT "project_donor_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_budget_line" ADD CONSTRAINT "project_budget_line_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_budget_line" ADD CONSTRAINT "project_budget_line_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_payment" ADD CONSTRAINT "project_payment_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_payment" ADD CONSTRAINT "project_payment_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_indicator" ADD CONSTRAINT "project_indicator_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_indicator_value" ADD CONSTRAINT "project_indicator_value_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "project_indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_evaluation" ADD CONSTRAINT "project_evaluation_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_follow_on" ADD CONSTRAINT "project_follow_on_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_follow_on" ADD CONSTRAINT "project_follow_on_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_report" ADD CONSTRAINT "project_report_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One report of a kind and year; the closing report has no year.
CREATE UNIQUE INDEX project_report_once ON project_report (project_id, kind, coalesce(year, 0));

-- What names a partner follows one that was merged.
DO $$
DECLARE named text;
BEGIN
  FOREACH named IN ARRAY ARRAY['project_donor', 'project_budget_line', 'project_payment',
    'project_follow_on']
  LOOP
    EXECUTE format('CREATE TRIGGER follow_merged_partner BEFORE INSERT OR UPDATE OF partner_id ON %I
      FOR EACH ROW WHEN (NEW.partner_id IS NOT NULL) EXECUTE FUNCTION follow_merged_partner()', named);
  END LOOP;
END $$;

CREATE TRIGGER follow_merged_channel BEFORE INSERT OR UPDATE OF channel_id ON project
  FOR EACH ROW WHEN (NEW.channel_id IS NOT NULL) EXECUTE FUNCTION follow_merged_channel();

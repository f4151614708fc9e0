-- CreateEnum
CREATE TYPE "agreement_kind" AS ENUM ('ARRANGEMENT', 'COMMUNIQUE', 'DECLARATION', 'LETTER_OF_INTENT', 'MEMORANDUM', 'AGREED_MINUTES', 'EXCHANGE_MINUTES', 'COOPERATION_PROGRAMME', 'COOPERATION_PLAN', 'OTHER');

-- CreateEnum
CREATE TYPE "cooperation_field" AS ENUM ('EXCHANGE_OF_DELEGATIONS', 'INFORMATION', 'TRAINING', 'LABOUR_RELATIONS', 'OCCUPATIONAL_SAFETY', 'WOMEN_YOUTH', 'MIGRANT_WORKERS', 'CULTURE_SPORT', 'AID', 'MULTILATERAL_FORA', 'OTHER');

-- CreateEnum
CREATE TYPE "agreement_principle" AS ENUM ('MUTUAL_RESPECT', 'NON_INTERFERENCE', 'EQUALITY', 'MUTUAL_BENEFIT');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('DAY', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "agreement_level" AS ENUM ('CENTRAL', 'PROVINCIAL');

-- CreateEnum
CREATE TYPE "procedure_kind" AS ENUM ('SIGN', 'AMEND', 'EXTEND', 'SUSPEND', 'RESUME', 'END');

-- CreateEnum
CREATE TYPE "procedure_state" AS ENUM ('OPINIONS', 'EXPLANATION', 'CONSENT', 'CONSENTED', 'COMPLETED', 'REPORTED', 'DECLINED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "procedure_act" AS ENUM ('BEGIN', 'RECEIVE_OPINIONS', 'EXPLAIN', 'CONSENT', 'DECLINE', 'COMPLETE', 'REPORT', 'ABANDON');

-- CreateEnum
CREATE TYPE "commitment_side" AS ENUM ('OURS', 'PARTNER');

-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "agreement_id" TEXT;

-- CreateTable
CREATE TABLE "agreement" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT,
    "kind" "agreement_kind",
    "lead_organisation_id" TEXT,
    "fields" "cooperation_field"[],
    "principles" "agreement_principle"[],
    "content" TEXT NOT NULL DEFAULT '',
    "mode" TEXT NOT NULL DEFAULT '',
    "texts" JSONB NOT NULL DEFAULT '[]',
    "start_date" DATE,
    "end_date" DATE,
    "period_precision" "date_precision" NOT NULL DEFAULT 'DAY',
    "duration" TEXT NOT NULL DEFAULT '',
    "renews_itself" BOOLEAN NOT NULL DEFAULT false,
    "renewal" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "signer" TEXT NOT NULL DEFAULT '',
    "signer_title" TEXT NOT NULL DEFAULT '',
    "partner_signer" TEXT NOT NULL DEFAULT '',
    "non_binding" BOOLEAN,
    "signed_on" DATE,
    "signed_precision" "date_precision" NOT NULL DEFAULT 'DAY',
    "suspended_on" DATE,
    "ended_on" DATE,
    "source" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_co_party" (
    "agreement_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "agreement_co_party_pkey" PRIMARY KEY ("agreement_id","organisation_id")
);

-- CreateTable
CREATE TABLE "agreement_partner" (
    "agreement_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "agreement_partner_pkey" PRIMARY KEY ("agreement_id","partner_id")
);

-- CreateTable
CREATE TABLE "agreement_author" (
    "agreement_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "agreement_author_pkey" PRIMARY KEY ("agreement_id","user_id")
);

-- CreateTable
CREATE TABLE "agreement_procedure" (
    "id" TEXT NOT NULL,
    "agreement_id" TEXT NOT NULL,
    "kind" "procedure_kind" NOT NULL,
    "path" "agreement_level" NOT NULL,
    "path_reason" TEXT NOT NULL DEFAULT '',
    "state" "procedure_state" NOT NULL DEFAULT 'OPINIONS',
    "last_on" DATE NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_procedure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_step" (
    "id" TEXT NOT NULL,
    "procedure_id" TEXT NOT NULL,
    "act" "procedure_act" NOT NULL,
    "on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "file_id" TEXT,
    "new_end_date" DATE,
    "recorded_by_id" TEXT,
    "on_behalf_of_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_commitment" (
    "id" TEXT NOT NULL,
    "agreement_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "side" "commitment_side" NOT NULL,
    "organisation_id" TEXT,
    "due_date" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_progress" (
    "id" TEXT NOT NULL,
    "commitment_id" TEXT NOT NULL,
    "done_on" DATE,
    "text" TEXT NOT NULL,
    "file_id" TEXT,
    "obstacle" "obstacle",
    "recorded_by_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_notice" (
    "id" TEXT NOT NULL,
    "agreement_id" TEXT NOT NULL,
    "successor_id" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "file_id" TEXT,
    "recorded_by_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agreement_number_key" ON "agreement"("number");

-- CreateIndex
CREATE INDEX "agreement_organisation_id_idx" ON "agreement"("organisation_id");

-- CreateIndex
CREATE INDEX "agreement_signed_on_id_idx" ON "agreement"("signed_on", "id");

-- CreateIndex
CREATE INDEX "agreement_end_date_idx" ON "agreement"("end_date");

-- CreateIndex
CREATE INDEX "agreement_co_party_organisation_id_idx" ON "agreement_co_party"("organisation_id");

-- CreateIndex
CREATE INDEX "agreement_partner_partner_id_idx" ON "agreement_partner"("partner_id");

-- CreateIndex
CREATE INDEX "agreement_procedure_agreement_id_idx" ON "agreement_procedure"("agreement_id");

-- CreateIndex
CREATE INDEX "agreement_step_procedure_id_idx" ON "agreement_step"("procedure_id");

-- CreateIndex
CREATE INDEX "agreement_commitment_agreement_id_idx" ON "agreement_commitment"("agreement_id");

-- CreateIndex
CREATE INDEX "agreement_progress_commitment_id_idx" ON "agreement_progress"("commitment_id");

-- CreateIndex
CREATE INDEX "agreement_notice_agreement_id_idx" ON "agreement_notice"("agreement_id");

-- CreateIndex
CREATE INDEX "dossier_agreement_id_idx" ON "dossier"("agreement_id");

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_lead_organisation_id_fkey" FOREIGN KEY ("lead_organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_co_party" ADD CONSTRAINT "agreement_co_party_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_co_party" ADD CONSTRAINT "agreement_co_party_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_partner" ADD CONSTRAINT "agreement_partner_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_partner" ADD CONSTRAINT "agreement_partner_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_author" ADD CONSTRAINT "agreement_author_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_procedure" ADD CONSTRAINT "agreement_procedure_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_step" ADD CONSTRAINT "agreement_step_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "agreement_procedure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_commitment" ADD CONSTRAINT "agreement_commitment_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_commitment" ADD CONSTRAINT "agreement_commitment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_progress" ADD CONSTRAINT "agreement_progress_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "agreement_commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_notice" ADD CONSTRAINT "agreement_notice_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_notice" ADD CONSTRAINT "agreement_notice_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Agreements are found by their titles, as everything is.
CREATE INDEX agreement_title_search ON agreement USING gin (vn_fold(title_vi || ' ' || coalesce(title_en, '')) gin_trgm_ops);

-- The last guards of what the domain decides.
ALTER TABLE agreement ADD CONSTRAINT agreement_dates_ordered CHECK (end_date IS NULL OR start_date IS NULL OR end_date >= start_date);
CREATE UNIQUE INDEX agreement_procedure_one_open ON agreement_procedure (agreement_id)
  WHERE state IN ('OPINIONS', 'EXPLANATION', 'CONSENT', 'CONSENTED', 'COMPLETED');

-- What was recorded is added to, never rewritten.
CREATE TRIGGER agreement_step_is_append_only BEFORE UPDATE ON agreement_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agreement_commitment_is_append_only BEFORE UPDATE ON agreement_commitment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agreement_progress_is_append_only BEFORE UPDATE ON agreement_progress FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agreement_notice_is_append_only BEFORE UPDATE ON agreement_notice FOR EACH ROW EXECUTE FUNCTION refuse_change();

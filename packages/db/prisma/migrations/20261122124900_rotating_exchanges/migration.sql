-- CreateEnum
CREATE TYPE "exchange_side" AS ENUM ('WE_VISIT', 'THEY_VISIT');

-- CreateEnum
CREATE TYPE "turn_window_kind" AS ENUM ('MONTHS', 'TET');

-- CreateEnum
CREATE TYPE "turn_record_kind" AS ENUM ('DONE', 'DEFERRED', 'LAPSED', 'SWAPPED', 'RETRACTED');

-- CreateEnum
CREATE TYPE "turn_reason" AS ENUM ('OUR_REQUEST', 'PARTNER_REQUEST', 'REORGANISATION', 'SUSPENSION', 'FORCE_MAJEURE', 'BUDGET', 'OTHER');

-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "exchange_id" TEXT,
ADD COLUMN     "exchange_year" INTEGER;

-- AlterTable
ALTER TABLE "plan_line" ADD COLUMN     "exchange_id" TEXT,
ADD COLUMN     "exchange_year" INTEGER;

-- CreateTable
CREATE TABLE "exchange" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "first_year" INTEGER NOT NULL,
    "first_side" "exchange_side" NOT NULL,
    "every_years" INTEGER NOT NULL DEFAULT 1,
    "window_kind" "turn_window_kind" NOT NULL DEFAULT 'MONTHS',
    "window_from" INTEGER NOT NULL,
    "window_to" INTEGER NOT NULL,
    "lapse_flips" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE,
    "valid_to" DATE,
    "based_on" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exchange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "turn_record" (
    "id" TEXT NOT NULL,
    "exchange_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "turn_record_kind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT,
    "to_year" INTEGER,
    "reason" "turn_reason",
    "text" TEXT NOT NULL DEFAULT '',
    "side" "exchange_side",
    "date" DATE,
    "persons" INTEGER,
    "person_days" INTEGER,
    "cost_minor" BIGINT,
    "currency" CHAR(3),

    CONSTRAINT "turn_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "exchange_organisation_id_idx" ON "exchange"("organisation_id");

-- CreateIndex
CREATE INDEX "exchange_partner_id_idx" ON "exchange"("partner_id");

-- CreateIndex
CREATE INDEX "turn_record_exchange_id_year_at_idx" ON "turn_record"("exchange_id", "year", "at");

-- CreateIndex
CREATE INDEX "dossier_exchange_id_exchange_year_idx" ON "dossier"("exchange_id", "exchange_year");

-- CreateIndex
CREATE INDEX "plan_line_exchange_id_exchange_year_idx" ON "plan_line"("exchange_id", "exchange_year");

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_exchange_id_fkey" FOREIGN KEY ("exchange_id") REFERENCES "exchange"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange" ADD CONSTRAINT "exchange_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn_record" ADD CONSTRAINT "turn_record_exchange_id_fkey" FOREIGN KEY ("exchange_id") REFERENCES "exchange"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_line" ADD CONSTRAINT "plan_line_exchange_id_fkey" FOREIGN KEY ("exchange_id") REFERENCES "exchange"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('LEADER_IN_CHARGE', 'OFFICER');

-- CreateEnum
CREATE TYPE "workload" AS ENUM ('FULL_TIME', 'PART_TIME');

-- CreateEnum
CREATE TYPE "leaving_reason" AS ENUM ('RETIRED', 'MOVED', 'TRANSFERRED', 'OTHER');

-- CreateEnum
CREATE TYPE "hand_over_kind" AS ENUM ('DOSSIER', 'PLAN', 'COMMITMENT', 'SUBSTITUTION');

-- CreateEnum
CREATE TYPE "booking_state" AS ENUM ('BOOKED', 'CONFIRMED', 'CANCELLED');

-- AlterTable
ALTER TABLE "person_language" ADD COLUMN     "certificate" TEXT,
ADD COLUMN     "expires_on" DATE;

-- CreateTable
CREATE TABLE "staff_assignment" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "role" "staff_role" NOT NULL,
    "workload" "workload" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "leaving_reason" "leaving_reason",
    "leaving_text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "staff_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_over" (
    "id" TEXT NOT NULL,
    "assignment_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "successor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "hand_over_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_over_item" (
    "hand_over_id" TEXT NOT NULL,
    "kind" "hand_over_kind" NOT NULL,
    "record_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "hand_over_item_pkey" PRIMARY KEY ("hand_over_id","kind","record_id")
);

-- CreateTable
CREATE TABLE "collaborator" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "person_id" TEXT,
    "full_name" TEXT NOT NULL,
    "employer" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "fields" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "interpreter" BOOLEAN NOT NULL,
    "pooled" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "collaborator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collaborator_language" (
    "collaborator_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "level" "language_level" NOT NULL,
    "evidence" "language_evidence" NOT NULL,
    "certificate" TEXT,
    "expires_on" DATE,

    CONSTRAINT "collaborator_language_pkey" PRIMARY KEY ("collaborator_id","language")
);

-- CreateTable
CREATE TABLE "collaborator_period" (
    "collaborator_id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,

    CONSTRAINT "collaborator_period_pkey" PRIMARY KEY ("collaborator_id","valid_from")
);

-- CreateTable
CREATE TABLE "booking" (
    "id" TEXT NOT NULL,
    "collaborator_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "dossier_id" TEXT,
    "purpose" TEXT NOT NULL DEFAULT '',
    "start_date" DATE NOT NULL,
    "end_date" DATE NOT NULL,
    "state" "booking_state" NOT NULL DEFAULT 'BOOKED',
    "booked_by_id" TEXT NOT NULL,
    "booked_at" TIMESTAMPTZ(3) NOT NULL,
    "cancel_text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "staff_assignment_organisation_id_valid_to_idx" ON "staff_assignment"("organisation_id", "valid_to");

-- CreateIndex
CREATE INDEX "staff_assignment_person_id_idx" ON "staff_assignment"("person_id");

-- CreateIndex
CREATE INDEX "hand_over_person_id_idx" ON "hand_over"("person_id");

-- CreateIndex
CREATE INDEX "hand_over_successor_id_idx" ON "hand_over"("successor_id");

-- CreateIndex
CREATE INDEX "hand_over_item_record_id_idx" ON "hand_over_item"("record_id");

-- CreateIndex
CREATE UNIQUE INDEX "collaborator_person_id_key" ON "collaborator"("person_id");

-- CreateIndex
CREATE INDEX "collaborator_organisation_id_idx" ON "collaborator"("organisation_id");

-- CreateIndex
CREATE INDEX "booking_collaborator_id_start_date_idx" ON "booking"("collaborator_id", "start_date");

-- CreateIndex
CREATE INDEX "booking_dossier_id_idx" ON "booking"("dossier_id");

-- AddForeignKey
ALTER TABLE "staff_assignment" ADD CONSTRAINT "staff_assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_assignment" ADD CONSTRAINT "staff_assignment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "staff_assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_item" ADD CONSTRAINT "hand_over_item_hand_over_id_fkey" FOREIGN KEY ("hand_over_id") REFERENCES "hand_over"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaborator" ADD CONSTRAINT "collaborator_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaborator" ADD CONSTRAINT "collaborator_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaborator_language" ADD CONSTRAINT "collaborator_language_collaborator_id_fkey" FOREIGN KEY ("collaborator_id") REFERENCES "collaborator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaborator_period" ADD CONSTRAINT "collaborator_period_collaborator_id_fkey" FOREIGN KEY ("collaborator_id") REFERENCES "collaborator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_collaborator_id_fkey" FOREIGN KEY ("collaborator_id") REFERENCES "collaborator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The last guards of what the domain decides.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A collaborator is in one place at a time, whoever asks first.
ALTER TABLE booking
  ADD CONSTRAINT booking_dates_ordered CHECK (end_date >= start_date),
  ADD CONSTRAINT booking_once EXCLUDE USING gist
    (collaborator_id WITH =, daterange(start_date, end_date, '[]') WITH &&) WHERE (state <> 'CANCELLED');
ALTER TABLE collaborator_period ADD CONSTRAINT collaborator_period_ordered CHECK (valid_to >= valid_from);

-- Nobody does the work of one union twice at a time, and whoever left says why.
ALTER TABLE staff_assignment
  ADD CONSTRAINT staff_assignment_ordered CHECK (valid_to IS NULL OR valid_to >= valid_from),
  ADD CONSTRAINT staff_assignment_left_for_a_reason CHECK ((valid_to IS NULL) = (leaving_reason IS NULL)),
  ADD CONSTRAINT staff_assignment_once EXCLUDE USING gist
    (person_id WITH =, organisation_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE hand_over ADD CONSTRAINT hand_over_to_another CHECK (successor_id <> person_id);

CREATE INDEX collaborator_name_search ON collaborator USING gin (vn_fold(full_name) gin_trgm_ops);

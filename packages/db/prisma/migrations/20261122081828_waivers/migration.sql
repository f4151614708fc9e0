-- CreateEnum
CREATE TYPE "waiver_state" AS ENUM ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED');

-- CreateEnum
CREATE TYPE "waiver_ending" AS ENUM ('WITHDRAWN', 'CANCELLED', 'POSTPONED', 'REOPENED', 'CLOSED', 'NOT_NEEDED', 'REPLACED');

-- AlterTable
ALTER TABLE "check_parameter" ADD COLUMN     "waived_by" "approval_role" DEFAULT 'FEDERATION_LEADER';

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "waiver_ids" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "waiver" (
    "id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "check_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "about" TEXT,
    "finding" JSONB NOT NULL,
    "role" "approval_role" NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "state" "waiver_state" NOT NULL DEFAULT 'REQUESTED',
    "request_text" TEXT NOT NULL,
    "requested_by_id" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" TEXT,
    "on_behalf_of_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision_text" TEXT,
    "ending" "waiver_ending",
    "ended_at" TIMESTAMPTZ(3),
    "end_text" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "waiver_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "waiver_dossier_id_idx" ON "waiver"("dossier_id");

-- CreateIndex
CREATE INDEX "waiver_requested_at_id_idx" ON "waiver"("requested_at", "id");

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An objective costs a sentence: nobody grants an exception from writing one. What is found after
-- the return stops nothing.
UPDATE check_parameter SET waived_by = NULL WHERE check_id IN ('HQ01', 'TK15', 'TK16');

ALTER TABLE waiver
  ADD CONSTRAINT waiver_says_why CHECK (btrim(request_text) <> ''),
  ADD CONSTRAINT waiver_decided_by_somebody CHECK (
    (decided_at IS NULL) = (decided_by_id IS NULL)
    AND (decided_at IS NULL) = (decision_text IS NULL)
    AND (decision_text IS NULL OR btrim(decision_text) <> '')
    AND (state NOT IN ('GRANTED', 'REFUSED') OR decided_at IS NOT NULL)
    AND (state <> 'REQUESTED' OR decided_at IS NULL)
  ),
  ADD CONSTRAINT waiver_ended_at_its_end CHECK (
    (state IN ('WITHDRAWN', 'EXPIRED')) = (ended_at IS NOT NULL)
    AND (state = 'EXPIRED') = (ending IS NOT NULL)
  );

-- One request and one grant at a time for the same failure of a dossier.
CREATE UNIQUE INDEX waiver_one_request ON waiver (dossier_id, check_id, reason, coalesce(about, ''))
  WHERE state = 'REQUESTED';
CREATE UNIQUE INDEX waiver_one_grant ON waiver (dossier_id, check_id, reason, coalesce(about, ''))
  WHERE state = 'GRANTED';

-- What waits for the holders of a role.
CREATE INDEX waiver_waiting ON waiver (role, organisation_id, requested_at) WHERE state = 'REQUESTED';

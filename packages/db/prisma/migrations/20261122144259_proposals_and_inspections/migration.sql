-- CreateEnum
CREATE TYPE "inspection_state" AS ENUM ('PLANNED', 'UNDER_WAY', 'CONCLUDED', 'REMEDIED', 'CLOSED');

-- CreateEnum
CREATE TYPE "finding_topic" AS ENUM ('PLANNING', 'PROCEDURE', 'MONEY', 'PEOPLE', 'REPORTING', 'RECORDS', 'OTHER');

-- CreateEnum
CREATE TYPE "finding_severity" AS ENUM ('NOTE', 'SHORTCOMING', 'VIOLATION');

-- CreateEnum
CREATE TYPE "remedy_state" AS ENUM ('OPEN', 'DONE', 'ACCEPTED');

-- CreateEnum
CREATE TYPE "proposal_topic" AS ENUM ('FUNDS', 'SPECIAL_CASES', 'STAFF', 'LANGUAGES', 'TRAINING', 'GRASSROOTS', 'SPONSORS', 'OTHER');

-- CreateEnum
CREATE TYPE "proposal_state" AS ENUM ('DRAFT', 'SENT', 'RECEIVED', 'ANSWERED', 'DONE', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "proposal_answer" AS ENUM ('ACCEPTED', 'PARTLY', 'REFUSED', 'PASSED_ON');

-- CreateTable
CREATE TABLE "inspection" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "inspected_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "planned_from" DATE,
    "planned_to" DATE,
    "begun_on" DATE,
    "concluded_on" DATE,
    "conclusion" TEXT,
    "closed_on" DATE,
    "state" "inspection_state" NOT NULL DEFAULT 'PLANNED',
    "created_by_id" TEXT,
    "concluded_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "inspection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inspection_member" (
    "inspection_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,

    CONSTRAINT "inspection_member_pkey" PRIMARY KEY ("inspection_id","position")
);

-- CreateTable
CREATE TABLE "inspection_finding" (
    "id" TEXT NOT NULL,
    "inspection_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "check_id" TEXT,
    "topic" "finding_topic",
    "severity" "finding_severity" NOT NULL,
    "dossier_id" TEXT,
    "text" TEXT NOT NULL,
    "remedy" TEXT NOT NULL,
    "responsible" TEXT NOT NULL,
    "due_on" DATE,
    "remedy_state" "remedy_state" NOT NULL DEFAULT 'OPEN',
    "explanation" TEXT,
    "explained_by_id" TEXT,
    "done_on" DATE,
    "done_text" TEXT,
    "done_by_id" TEXT,
    "accepted_by_id" TEXT,
    "accepted_on" DATE,
    "accept_text" TEXT,

    CONSTRAINT "inspection_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "addressee_id" TEXT NOT NULL,
    "holder_id" TEXT NOT NULL,
    "topic" "proposal_topic" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "check_id" TEXT,
    "directive_id" TEXT,
    "dossier_id" TEXT,
    "state" "proposal_state" NOT NULL DEFAULT 'DRAFT',
    "created_by_id" TEXT,
    "sent_by_id" TEXT,
    "sent_on" DATE,
    "done_on" DATE,
    "done_text" TEXT,
    "helped" BOOLEAN,
    "helped_text" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_hop" (
    "proposal_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "arrived_on" DATE NOT NULL,
    "due_on" DATE,
    "due_rule_id" TEXT,
    "received_by_id" TEXT,
    "received_on" DATE,
    "answer" "proposal_answer",
    "answer_text" TEXT,
    "answered_by_id" TEXT,
    "on_behalf_of_id" TEXT,
    "answered_on" DATE,

    CONSTRAINT "proposal_hop_pkey" PRIMARY KEY ("proposal_id","position")
);

-- CreateTable
CREATE TABLE "proposal_second" (
    "proposal_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "seconded_by_id" TEXT,
    "seconded_on" DATE NOT NULL,

    CONSTRAINT "proposal_second_pkey" PRIMARY KEY ("proposal_id","organisation_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "inspection_number_key" ON "inspection"("number");

-- CreateIndex
CREATE INDEX "inspection_organisation_id_idx" ON "inspection"("organisation_id");

-- CreateIndex
CREATE INDEX "inspection_inspected_id_idx" ON "inspection"("inspected_id");

-- CreateIndex
CREATE INDEX "inspection_member_person_id_idx" ON "inspection_member"("person_id");

-- CreateIndex
CREATE INDEX "inspection_finding_inspection_id_position_idx" ON "inspection_finding"("inspection_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_number_key" ON "proposal"("number");

-- CreateIndex
CREATE INDEX "proposal_organisation_id_idx" ON "proposal"("organisation_id");

-- CreateIndex
CREATE INDEX "proposal_holder_id_idx" ON "proposal"("holder_id");

-- CreateIndex
CREATE INDEX "proposal_topic_idx" ON "proposal"("topic");

-- CreateIndex
CREATE INDEX "proposal_hop_organisation_id_idx" ON "proposal_hop"("organisation_id");

-- CreateIndex
CREATE INDEX "proposal_second_organisation_id_idx" ON "proposal_second"("organisation_id");

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_inspected_id_fkey" FOREIGN KEY ("inspected_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_member" ADD CONSTRAINT "inspection_member_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_member" ADD CONSTRAINT "inspection_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_finding" ADD CONSTRAINT "inspection_finding_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_finding" ADD CONSTRAINT "inspection_finding_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_addressee_id_fkey" FOREIGN KEY ("addressee_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_hop" ADD CONSTRAINT "proposal_hop_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_hop" ADD CONSTRAINT "proposal_hop_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_second" ADD CONSTRAINT "proposal_second_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_second" ADD CONSTRAINT "proposal_second_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Titles are searched; so is whatever is asked.
CREATE INDEX proposal_search ON proposal USING gin (vn_fold(title) gin_trgm_ops);
CREATE INDEX inspection_search ON inspection USING gin (vn_fold(title) gin_trgm_ops);

-- A finding is of a check or of a topic, and a remedy is done before it is accepted.
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_code
  CHECK ((check_id IS NULL) <> (topic IS NULL));
ALTER TABLE inspection_finding ADD CONSTRAINT inspection_finding_remedy CHECK (
  (remedy_state = 'OPEN') = (done_on IS NULL)
  AND (remedy_state = 'ACCEPTED') = (accepted_on IS NOT NULL));
ALTER TABLE inspection ADD CONSTRAINT inspection_of_another CHECK (organisation_id <> inspected_id);
ALTER TABLE proposal_hop ADD CONSTRAINT proposal_hop_answered
  CHECK ((answer IS NULL) = (answered_on IS NULL));

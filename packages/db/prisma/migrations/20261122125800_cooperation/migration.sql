-- CreateEnum
CREATE TYPE "aid_direction" AS ENUM ('RECEIVED', 'GIVEN');

-- CreateEnum
CREATE TYPE "aid_form" AS ENUM ('CASH', 'GOODS', 'EXPERTS', 'SPONSORSHIP');

-- CreateEnum
CREATE TYPE "aid_reason" AS ENUM ('DISASTER', 'EPIDEMIC', 'CAPACITY', 'PROGRAMME', 'FRIENDSHIP', 'OTHER');

-- CreateEnum
CREATE TYPE "aid_state" AS ENUM ('PLANNED', 'DONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "member_kind" AS ENUM ('FULL', 'ASSOCIATE', 'OBSERVER', 'NETWORK');

-- CreateEnum
CREATE TYPE "membership_state" AS ENUM ('PROPOSED', 'REQUESTED', 'CONSENTED', 'REFUSED', 'MEMBER', 'ENDED');

-- CreateEnum
CREATE TYPE "membership_ballot" AS ENUM ('FOR', 'AGAINST', 'ABSTAINED', 'ABSENT');

-- CreateEnum
CREATE TYPE "speech_kind" AS ENUM ('ADDRESS', 'PAPER', 'STATEMENT', 'INTERVIEW');

-- CreateEnum
CREATE TYPE "speech_state" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'CLEARED', 'GIVEN');

-- CreateTable
CREATE TABLE "aid" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "direction" "aid_direction" NOT NULL,
    "form" "aid_form" NOT NULL,
    "state" "aid_state" NOT NULL DEFAULT 'PLANNED',
    "partner_id" TEXT NOT NULL,
    "channel_id" TEXT,
    "reason" "aid_reason" NOT NULL,
    "occasion" TEXT,
    "cash_minor" BIGINT,
    "currency" CHAR(3),
    "approval_number" TEXT,
    "approved_on" DATE,
    "happened_on" TEXT,
    "cancel_text" TEXT,
    "dossier_id" TEXT,
    "note" TEXT,
    "source" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "aid_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aid_item" (
    "id" TEXT NOT NULL,
    "aid_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "value_minor" BIGINT,
    "currency" CHAR(3),

    CONSTRAINT "aid_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aid_rule" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "value" INTEGER,
    "citation" TEXT NOT NULL,
    "article" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "note" TEXT,

    CONSTRAINT "aid_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "kind" "member_kind" NOT NULL,
    "state" "membership_state" NOT NULL DEFAULT 'PROPOSED',
    "purpose" TEXT NOT NULL,
    "note" TEXT,
    "created_by_id" TEXT,
    "requested_by_id" TEXT,
    "requested_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,
    "on_behalf_of_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision_text" TEXT,
    "consent_number" TEXT,
    "consent_on" DATE,
    "since" DATE,
    "until" DATE,
    "end_text" TEXT,
    "source" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership_fee" (
    "membership_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "due_minor" BIGINT,
    "due_currency" CHAR(3),
    "paid_minor" BIGINT,
    "paid_currency" CHAR(3),
    "paid_on" DATE,

    CONSTRAINT "membership_fee_pkey" PRIMARY KEY ("membership_id","year")
);

-- CreateTable
CREATE TABLE "membership_post" (
    "membership_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "holder" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "membership_post_pkey" PRIMARY KEY ("membership_id","position")
);

-- CreateTable
CREATE TABLE "membership_vote" (
    "membership_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "voted_on" DATE NOT NULL,
    "matter" TEXT NOT NULL,
    "vote" "membership_ballot" NOT NULL,

    CONSTRAINT "membership_vote_pkey" PRIMARY KEY ("membership_id","position")
);

-- CreateTable
CREATE TABLE "speech" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "speech_kind" NOT NULL,
    "state" "speech_state" NOT NULL DEFAULT 'DRAFT',
    "event" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,
    "planned_on" DATE,
    "text" TEXT NOT NULL,
    "dossier_id" TEXT,
    "created_by_id" TEXT,
    "submitted_by_id" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,
    "on_behalf_of_id" TEXT,
    "reviewed_on" DATE,
    "review_text" TEXT,
    "given_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "speech_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "aid_organisation_id_idx" ON "aid"("organisation_id");

-- CreateIndex
CREATE INDEX "aid_partner_id_idx" ON "aid"("partner_id");

-- CreateIndex
CREATE INDEX "aid_item_aid_id_position_idx" ON "aid_item"("aid_id", "position");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE INDEX "membership_partner_id_idx" ON "membership"("partner_id");

-- CreateIndex
CREATE INDEX "speech_organisation_id_idx" ON "speech"("organisation_id");

-- AddForeignKey
ALTER TABLE "aid" ADD CONSTRAINT "aid_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid" ADD CONSTRAINT "aid_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid" ADD CONSTRAINT "aid_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid" ADD CONSTRAINT "aid_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aid_item" ADD CONSTRAINT "aid_item_aid_id_fkey" FOREIGN KEY ("aid_id") REFERENCES "aid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_fee" ADD CONSTRAINT "membership_fee_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_post" ADD CONSTRAINT "membership_post_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_vote" ADD CONSTRAINT "membership_vote_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speech" ADD CONSTRAINT "speech_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speech" ADD CONSTRAINT "speech_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

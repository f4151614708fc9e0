-- CreateEnum
CREATE TYPE "training_state" AS ENUM ('PLANNED', 'OPEN', 'HELD', 'CLOSED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "organiser_kind" AS ENUM ('UNION', 'FEDERATION', 'PARTNER', 'BODY');

-- CreateEnum
CREATE TYPE "open_to" AS ENUM ('ALL', 'INVITED');

-- CreateEnum
CREATE TYPE "participant_state" AS ENUM ('NOMINATED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "training_result" AS ENUM ('PASSED', 'ATTENDED', 'NOT_COMPLETED');

-- CreateTable
CREATE TABLE "training" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "state" "training_state" NOT NULL DEFAULT 'PLANNED',
    "title" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "organiser_kind" "organiser_kind" NOT NULL,
    "organiser_partner_id" TEXT,
    "organiser_text" TEXT,
    "roles" "staff_role"[] DEFAULT ARRAY[]::"staff_role"[],
    "trade" TEXT,
    "language" TEXT,
    "min_level" "language_level",
    "mode" "event_mode" NOT NULL,
    "place" TEXT,
    "year" INTEGER NOT NULL,
    "quarter" INTEGER,
    "start_date" DATE,
    "end_date" DATE,
    "closes_on" DATE,
    "places" INTEGER,
    "open_to" "open_to" NOT NULL DEFAULT 'INVITED',
    "cost_minor" BIGINT,
    "currency" CHAR(3),
    "sponsor_id" TEXT,
    "dossier_id" TEXT,
    "cascade_of_id" TEXT,
    "cascade_trainer_id" TEXT,
    "note" TEXT,
    "cancel_text" TEXT,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_invited" (
    "training_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "training_invited_pkey" PRIMARY KEY ("training_id","organisation_id")
);

-- CreateTable
CREATE TABLE "training_session" (
    "id" TEXT NOT NULL,
    "training_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "held_on" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "trainer_id" TEXT,
    "trainer_text" TEXT,

    CONSTRAINT "training_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_participant" (
    "id" TEXT NOT NULL,
    "training_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "state" "participant_state" NOT NULL DEFAULT 'NOMINATED',
    "findings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reason" TEXT,
    "nominated_by_id" TEXT,
    "nominated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_text" TEXT,
    "result" "training_result",
    "certificate_number" TEXT,
    "certificate_on" DATE,
    "rate_content" INTEGER,
    "rate_trainers" INTEGER,
    "rate_organisation" INTEGER,
    "rate_use" INTEGER,
    "feedback_words" TEXT,

    CONSTRAINT "training_participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_attendance" (
    "participant_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,

    CONSTRAINT "training_attendance_pkey" PRIMARY KEY ("participant_id","session_id")
);

-- CreateIndex
CREATE INDEX "training_organisation_id_year_idx" ON "training"("organisation_id", "year");

-- CreateIndex
CREATE INDEX "training_cascade_of_id_idx" ON "training"("cascade_of_id");

-- CreateIndex
CREATE INDEX "training_invited_organisation_id_idx" ON "training_invited"("organisation_id");

-- CreateIndex
CREATE INDEX "training_session_training_id_position_idx" ON "training_session"("training_id", "position");

-- CreateIndex
CREATE INDEX "training_participant_person_id_idx" ON "training_participant"("person_id");

-- CreateIndex
CREATE INDEX "training_participant_organisation_id_idx" ON "training_participant"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_participant_training_id_person_id_key" ON "training_participant"("training_id", "person_id");

-- CreateIndex
CREATE INDEX "training_attendance_session_id_idx" ON "training_attendance"("session_id");

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_organiser_partner_id_fkey" FOREIGN KEY ("organiser_partner_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_sponsor_id_fkey" FOREIGN KEY ("sponsor_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_cascade_of_id_fkey" FOREIGN KEY ("cascade_of_id") REFERENCES "training"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_cascade_trainer_id_fkey" FOREIGN KEY ("cascade_trainer_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_invited" ADD CONSTRAINT "training_invited_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_invited" ADD CONSTRAINT "training_invited_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_session" ADD CONSTRAINT "training_session_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_session" ADD CONSTRAINT "training_session_trainer_id_fkey" FOREIGN KEY ("trainer_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_participant" ADD CONSTRAINT "training_participant_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_participant" ADD CONSTRAINT "training_participant_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_participant" ADD CONSTRAINT "training_participant_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_attendance" ADD CONSTRAINT "training_attendance_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "training_participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_attendance" ADD CONSTRAINT "training_attendance_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "training_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words are found by three letters, as in other registers.
CREATE INDEX training_search ON training USING gin (vn_fold(title || ' ' || topic) gin_trgm_ops);

-- A training that took place has its days.
ALTER TABLE training ADD CONSTRAINT training_days CHECK (
  state IN ('PLANNED', 'CANCELLED') OR (start_date IS NOT NULL AND end_date IS NOT NULL));

-- Who holds a training and who pays for it are partners: they follow one that was merged.
CREATE FUNCTION follow_merged_organiser() RETURNS trigger
  LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  NEW.organiser_partner_id := coalesce(
    (SELECT p.merged_into_id FROM partner p WHERE p.id = NEW.organiser_partner_id),
    NEW.organiser_partner_id);
  RETURN NEW;
END $$;

CREATE TRIGGER follow_merged_organiser BEFORE INSERT OR UPDATE OF organiser_partner_id ON training
  FOR EACH ROW WHEN (NEW.organiser_partner_id IS NOT NULL) EXECUTE FUNCTION follow_merged_organiser();

CREATE FUNCTION follow_merged_sponsor() RETURNS trigger
  LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  NEW.sponsor_id := coalesce(
    (SELECT p.merged_into_id FROM partner p WHERE p.id = NEW.sponsor_id), NEW.sponsor_id);
  RETURN NEW;
END $$;

CREATE TRIGGER follow_merged_sponsor BEFORE INSERT OR UPDATE OF sponsor_id ON training
  FOR EACH ROW WHEN (NEW.sponsor_id IS NOT NULL) EXECUTE FUNCTION follow_merged_sponsor();

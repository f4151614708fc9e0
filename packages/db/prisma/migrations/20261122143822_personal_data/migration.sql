-- CreateEnum
CREATE TYPE "passport_kind" AS ENUM ('OFFICIAL', 'DIPLOMATIC');

-- CreateEnum
CREATE TYPE "data_request_kind" AS ENUM ('EXPORT', 'ERASURE');

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "passport" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "kind" "passport_kind" NOT NULL,
    "number_cipher" BYTEA,
    "key_id" TEXT,
    "number_index" TEXT,
    "last_digits" TEXT NOT NULL DEFAULT '',
    "issued_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "keeper" TEXT NOT NULL DEFAULT '',
    "lost_on" DATE,
    "lost_text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "passport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passport_hand_out" (
    "id" TEXT NOT NULL,
    "passport_id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "handed_out_on" DATE NOT NULL,
    "handed_out_by_id" TEXT NOT NULL,
    "returned_on" DATE,
    "taken_back_by_id" TEXT,

    CONSTRAINT "passport_hand_out_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_request" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "kind" "data_request_kind" NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_on" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "registered_by_id" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "done_by_id" TEXT,
    "done_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "data_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capacity_rule" (
    "id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "activities_per_officer" INTEGER NOT NULL,
    "part_time_percent" INTEGER NOT NULL,
    "citation" TEXT NOT NULL,
    "article" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "note" TEXT,

    CONSTRAINT "capacity_rule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "passport_number_index_key" ON "passport"("number_index");

-- CreateIndex
CREATE INDEX "passport_person_id_idx" ON "passport"("person_id");

-- CreateIndex
CREATE INDEX "passport_organisation_id_idx" ON "passport"("organisation_id");

-- CreateIndex
CREATE INDEX "passport_hand_out_passport_id_idx" ON "passport_hand_out"("passport_id");

-- CreateIndex
CREATE INDEX "passport_hand_out_dossier_id_idx" ON "passport_hand_out"("dossier_id");

-- CreateIndex
CREATE INDEX "data_request_person_id_idx" ON "data_request"("person_id");

-- AddForeignKey
ALTER TABLE "passport" ADD CONSTRAINT "passport_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passport" ADD CONSTRAINT "passport_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passport_hand_out" ADD CONSTRAINT "passport_hand_out_passport_id_fkey" FOREIGN KEY ("passport_id") REFERENCES "passport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passport_hand_out" ADD CONSTRAINT "passport_hand_out_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_request" ADD CONSTRAINT "data_request_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The last guards of what the domain decides.
ALTER TABLE passport
  ADD CONSTRAINT passport_dates_ordered CHECK (expires_on > issued_on),
  ADD CONSTRAINT passport_number_whole CHECK ((number_cipher IS NULL) = (key_id IS NULL) AND (number_cipher IS NULL) = (number_index IS NULL)),
  ADD CONSTRAINT passport_shows_little CHECK (length(last_digits) <= 3);
ALTER TABLE passport_hand_out
  ADD CONSTRAINT passport_hand_out_ordered CHECK (returned_on IS NULL OR returned_on >= handed_out_on),
  ADD CONSTRAINT passport_hand_out_taken_back CHECK ((returned_on IS NULL) = (taken_back_by_id IS NULL));
ALTER TABLE capacity_rule ADD CONSTRAINT capacity_rule_sound CHECK (
  activities_per_officer > 0 AND part_time_percent BETWEEN 1 AND 100 AND (valid_to IS NULL OR valid_to >= valid_from)
);

-- A passport is with one journey at a time.
CREATE UNIQUE INDEX passport_hand_out_open ON passport_hand_out (passport_id) WHERE returned_on IS NULL;

-- Whoever is erased at their request is taken out of what the history tells, and of nothing else: who did
-- what to which record, and when, stays as it was written.
CREATE FUNCTION refuse_change_but_for_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('cau_noi.erasing', true) = 'on'
    AND to_jsonb(OLD) - 'data' = to_jsonb(NEW) - 'data' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER audit_entry_is_append_only ON audit_entry;
CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_for_erasure();

-- CreateEnum
CREATE TYPE "information_type" AS ENUM ('ARTICLE', 'BULLETIN', 'VIDEO', 'LEAFLET', 'WEB_PAGE', 'PRESS_MEETING', 'EXHIBITION', 'POST', 'LETTER');

-- CreateEnum
CREATE TYPE "information_channel" AS ENUM ('UNION_MEDIA', 'DOMESTIC_PRESS', 'FOREIGN_PRESS', 'SOCIAL_NETWORK', 'EVENT', 'DIRECT', 'OTHER');

-- CreateEnum
CREATE TYPE "information_audience" AS ENUM ('PARTNER_UNIONS', 'INTERNATIONAL_BODIES', 'FOREIGN_PUBLIC', 'FOREIGNERS_HERE', 'VIETNAMESE_ABROAD', 'OTHER');

-- CreateEnum
CREATE TYPE "information_state" AS ENUM ('PLANNED', 'SUBMITTED', 'RETURNED', 'CLEARED', 'PUBLISHED', 'RETRACTED');

-- CreateEnum
CREATE TYPE "research_topic" AS ENUM ('BARGAINING', 'WAGES', 'SAFETY', 'DIALOGUE', 'ORGANISING', 'LAW', 'TRAINING', 'WELFARE', 'EQUALITY', 'TECHNOLOGY', 'CLIMATE', 'MIGRATION', 'FOREIGN_AFFAIRS', 'OTHER');

-- CreateEnum
CREATE TYPE "research_visibility" AS ENUM ('OWN', 'ALL');

-- CreateTable
CREATE TABLE "information_item" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "original_title" TEXT,
    "type" "information_type" NOT NULL,
    "state" "information_state" NOT NULL DEFAULT 'PLANNED',
    "language" TEXT NOT NULL,
    "channel" "information_channel" NOT NULL,
    "outlet" TEXT NOT NULL,
    "audience" "information_audience" NOT NULL,
    "country_code" CHAR(2),
    "partner_id" TEXT,
    "dossier_id" TEXT,
    "author" TEXT NOT NULL,
    "planned_on" DATE,
    "text" TEXT NOT NULL,
    "created_by_id" TEXT,
    "submitted_by_id" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,
    "on_behalf_of_id" TEXT,
    "reviewed_on" DATE,
    "review_text" TEXT,
    "published_on" DATE,
    "url" TEXT,
    "reach" INTEGER,
    "reach_source" TEXT,
    "retract_text" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "information_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "information_year" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "information_year_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "information_target" (
    "year_id" TEXT NOT NULL,
    "type" "information_type" NOT NULL,
    "target" INTEGER NOT NULL,

    CONSTRAINT "information_target_pkey" PRIMARY KEY ("year_id","type")
);

-- CreateTable
CREATE TABLE "research_note" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "topic" "research_topic" NOT NULL,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "dossier_id" TEXT,
    "commitment_id" TEXT,
    "partner_id" TEXT,
    "document" TEXT,
    "summary" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "written_on" DATE NOT NULL,
    "visibility" "research_visibility" NOT NULL DEFAULT 'OWN',
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "research_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "research_application" (
    "note_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "since" DATE,
    "result" TEXT NOT NULL,
    "obstacle" "obstacle",
    "proof" TEXT NOT NULL,
    "user_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "research_application_pkey" PRIMARY KEY ("note_id","organisation_id")
);

-- CreateIndex
CREATE INDEX "information_item_organisation_id_published_on_idx" ON "information_item"("organisation_id", "published_on");

-- CreateIndex
CREATE INDEX "information_item_partner_id_idx" ON "information_item"("partner_id");

-- CreateIndex
CREATE INDEX "information_item_dossier_id_idx" ON "information_item"("dossier_id");

-- CreateIndex
CREATE UNIQUE INDEX "information_year_organisation_id_year_key" ON "information_year"("organisation_id", "year");

-- CreateIndex
CREATE INDEX "research_note_organisation_id_idx" ON "research_note"("organisation_id");

-- CreateIndex
CREATE INDEX "research_note_partner_id_idx" ON "research_note"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "research_note_dossier_id_commitment_id_key" ON "research_note"("dossier_id", "commitment_id");

-- CreateIndex
CREATE INDEX "research_application_organisation_id_idx" ON "research_application"("organisation_id");

-- AddForeignKey
ALTER TABLE "information_item" ADD CONSTRAINT "information_item_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "information_item" ADD CONSTRAINT "information_item_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "information_item" ADD CONSTRAINT "information_item_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "information_year" ADD CONSTRAINT "information_year_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "information_target" ADD CONSTRAINT "information_target_year_id_fkey" FOREIGN KEY ("year_id") REFERENCES "information_year"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_note" ADD CONSTRAINT "research_note_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_note" ADD CONSTRAINT "research_note_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_note" ADD CONSTRAINT "research_note_dossier_id_commitment_id_fkey" FOREIGN KEY ("dossier_id", "commitment_id") REFERENCES "commitment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_note" ADD CONSTRAINT "research_note_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_application" ADD CONSTRAINT "research_application_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "research_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_application" ADD CONSTRAINT "research_application_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Both name partners: they follow one that was merged.
DO $$
DECLARE named text;
BEGIN
  FOREACH named IN ARRAY ARRAY['information_item', 'research_note']
  LOOP
    EXECUTE format('CREATE TRIGGER follow_merged_partner BEFORE INSERT OR UPDATE OF partner_id ON %I
      FOR EACH ROW WHEN (NEW.partner_id IS NOT NULL) EXECUTE FUNCTION follow_merged_partner()', named);
  END LOOP;
END $$;

-- Found by what they are called, with or without accents.
CREATE INDEX information_item_search ON information_item
  USING gin (vn_fold(title || ' ' || coalesce(original_title, '')) gin_trgm_ops);
CREATE INDEX research_note_search ON research_note USING gin (vn_fold(title) gin_trgm_ops);

ALTER TABLE information_item ADD CONSTRAINT information_item_published_on
  CHECK (state <> 'PUBLISHED' OR published_on IS NOT NULL);
ALTER TABLE information_item ADD CONSTRAINT information_item_reach CHECK (reach >= 0);
ALTER TABLE information_target ADD CONSTRAINT information_target_count CHECK (target >= 0);
ALTER TABLE research_note ADD CONSTRAINT research_note_lesson_of_dossier
  CHECK (commitment_id IS NULL OR dossier_id IS NOT NULL);

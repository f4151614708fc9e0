-- CreateEnum
CREATE TYPE "relation_status" AS ENUM ('NEW', 'ACTIVE', 'INTERRUPTED', 'RESTORED');

-- AlterTable
ALTER TABLE "partner" ADD COLUMN     "added_by_id" TEXT,
ADD COLUMN     "merged_into_id" TEXT,
ADD COLUMN     "priorities" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "status" "relation_status",
ADD COLUMN     "status_since" DATE,
ADD COLUMN     "verified_at" TIMESTAMPTZ(3),
ADD COLUMN     "verified_by_id" TEXT;

-- AlterTable
ALTER TABLE "partner_alias" ADD COLUMN     "merged_from_id" TEXT;

-- CreateTable
CREATE TABLE "partner_contact" (
    "id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_merge" (
    "id" TEXT NOT NULL,
    "merged_id" TEXT NOT NULL,
    "survivor_id" TEXT NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "merged_by_id" TEXT NOT NULL,
    "moved" JSONB NOT NULL,
    "parted_at" TIMESTAMPTZ(3),

    CONSTRAINT "partner_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_distinction" (
    "one_id" TEXT NOT NULL,
    "other_id" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "partner_distinction_pkey" PRIMARY KEY ("one_id","other_id")
);

-- CreateTable
CREATE TABLE "investment_figure" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "country_code" CHAR(2),
    "indicator" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "qualifier" TEXT,
    "as_of" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "written_by_id" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "investment_figure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "partner_contact_partner_id_idx" ON "partner_contact"("partner_id");

-- CreateIndex
CREATE INDEX "partner_merge_merged_id_idx" ON "partner_merge"("merged_id");

-- CreateIndex
CREATE INDEX "partner_merge_survivor_id_idx" ON "partner_merge"("survivor_id");

-- CreateIndex
CREATE INDEX "investment_figure_country_code_idx" ON "investment_figure"("country_code");

-- CreateIndex
CREATE INDEX "partner_merged_into_id_idx" ON "partner"("merged_into_id");

-- AddForeignKey
ALTER TABLE "partner" ADD CONSTRAINT "partner_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner" ADD CONSTRAINT "partner_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_alias" ADD CONSTRAINT "partner_alias_merged_from_id_fkey" FOREIGN KEY ("merged_from_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_contact" ADD CONSTRAINT "partner_contact_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_merge" ADD CONSTRAINT "partner_merge_merged_id_fkey" FOREIGN KEY ("merged_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_merge" ADD CONSTRAINT "partner_merge_survivor_id_fkey" FOREIGN KEY ("survivor_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investment_figure" ADD CONSTRAINT "investment_figure_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An entry is merged into one that stands: whoever follows the way takes one step.
ALTER TABLE partner ADD CONSTRAINT partner_not_merged_into_itself CHECK (merged_into_id <> id);
ALTER TABLE partner_merge ADD CONSTRAINT partner_merge_of_two CHECK (merged_id <> survivor_id);
ALTER TABLE partner_distinction ADD CONSTRAINT partner_distinction_in_order CHECK (one_id < other_id);

-- Whoever writes a record while its partner is merged into another names the one that stands.
CREATE FUNCTION follow_merged_partner() RETURNS trigger
  LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  NEW.partner_id := coalesce(
    (SELECT p.merged_into_id FROM partner p WHERE p.id = NEW.partner_id), NEW.partner_id);
  RETURN NEW;
END $$;

DO $$
DECLARE named text;
BEGIN
  FOREACH named IN ARRAY ARRAY['dossier', 'dossier_sponsor', 'plan_line', 'partner_contact']
  LOOP
    EXECUTE format('CREATE TRIGGER follow_merged_partner BEFORE INSERT OR UPDATE OF partner_id ON %I
      FOR EACH ROW WHEN (NEW.partner_id IS NOT NULL) EXECUTE FUNCTION follow_merged_partner()', named);
  END LOOP;
END $$;

-- What was done with one partner is from now on asked of another: whoever remembers figures forgets them.
CREATE TRIGGER note_figures_change AFTER INSERT OR UPDATE ON partner_merge FOR EACH STATEMENT
  WHEN (current_setting('cau_noi.figures', true) IS DISTINCT FROM 'changed')
  EXECUTE FUNCTION note_figures_change();

-- What was declared stands as it was declared; a better figure is a row of its own.
CREATE TRIGGER investment_figure_is_append_only BEFORE UPDATE OR DELETE ON investment_figure
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The day on which a dossier last met its partner. The domain decides it (`meetingDay`).
CREATE FUNCTION meeting_day(state dossier_state, end_date date, actual_end_date date) RETURNS date
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE state WHEN 'COMPLETED' THEN actual_end_date WHEN 'APPROVED' THEN end_date END $$;

CREATE INDEX dossier_partner_met ON dossier
  (partner_id, meeting_day(state, end_date, actual_end_date)) WHERE partner_id IS NOT NULL;

-- When partners were met: at the activities they are the partner of, and at those they pay for.
CREATE VIEW partner_meeting AS
SELECT d.partner_id, d.id AS dossier_id, d.organisation_id,
  meeting_day(d.state, d.end_date, d.actual_end_date) AS day
FROM dossier d WHERE d.partner_id IS NOT NULL
UNION ALL
SELECT s.partner_id, d.id, d.organisation_id, meeting_day(d.state, d.end_date, d.actual_end_date)
FROM dossier_sponsor s JOIN dossier d ON d.id = s.dossier_id;

-- Names by which entries are compared: 'IG-BCE' and 'ig bce' are one.
CREATE FUNCTION name_key(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT regexp_replace(public.vn_fold(value), '[\s.,;:()[\]/–—"“”''‘’&-]+', '', 'g') $$;

CREATE VIEW partner_name AS
SELECT p.id AS partner_id, n.name, n.is_short FROM partner p CROSS JOIN LATERAL (VALUES
  (p.name_vi, false), (p.name_en, false), (p.name_native, false), (p.abbreviation, true)) n (name, is_short)
WHERE n.name IS NOT NULL AND p.merged_into_id IS NULL
UNION ALL
SELECT a.partner_id, a.alias, false FROM partner_alias a JOIN partner p ON p.id = a.partner_id
WHERE p.merged_into_id IS NULL;

CREATE INDEX partner_key_vi ON partner (name_key(name_vi));
CREATE INDEX partner_key_en ON partner (name_key(name_en));
CREATE INDEX partner_key_native ON partner (name_key(name_native));
CREATE INDEX partner_key_abbreviation ON partner (name_key(abbreviation));
CREATE INDEX partner_key_alias ON partner_alias (name_key(alias));

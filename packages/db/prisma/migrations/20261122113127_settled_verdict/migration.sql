-- CreateEnum
CREATE TYPE "settled_occasion" AS ENUM ('CLOSED', 'CORRECTED', 'SETTLED');

-- CreateTable
CREATE TABLE "settled_verdict" (
    "id" TEXT NOT NULL,
    "dossier_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "occasion" "settled_occasion" NOT NULL,
    "norm_day" DATE NOT NULL,
    "parameters" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "verdict" JSONB NOT NULL,
    "approved" JSONB NOT NULL,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "judged_by_id" TEXT NOT NULL,
    "judged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "settled_verdict_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "settled_verdict_dossier_id_number_key" ON "settled_verdict"("dossier_id", "number");

-- AddForeignKey
ALTER TABLE "settled_verdict" ADD CONSTRAINT "settled_verdict_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was found and by what it was judged stays; only texts are written, and the closing undone.
CREATE FUNCTION refuse_change_of_settled_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (to_jsonb(OLD) - 'texts' - 'taken_back_at') <> (to_jsonb(NEW) - 'texts' - 'taken_back_at') THEN
    RAISE EXCEPTION 'a verdict on real costs is frozen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER settled_verdict_is_frozen BEFORE UPDATE OR DELETE ON settled_verdict
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_settled_verdict();

ALTER TABLE settled_verdict ADD CONSTRAINT settled_verdict_number_positive CHECK (number > 0);

-- DropIndex
DROP INDEX "instrument_number_issuer_key";

-- AlterTable
ALTER TABLE "instrument" ADD COLUMN     "corrects_id" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "instrument_corrects_id_key" ON "instrument"("corrects_id");

-- AddForeignKey
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "instrument"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of one issuer a number is given once, those rows apart that put others right.
CREATE UNIQUE INDEX instrument_one_of_a_number ON instrument (number, issuer) WHERE corrects_id IS NULL;
ALTER TABLE instrument ADD CONSTRAINT instrument_corrects_another CHECK (corrects_id <> id);

-- As with rates: what was cited can always be read again.
CREATE TRIGGER instrument_is_append_only BEFORE UPDATE OR DELETE ON instrument FOR EACH ROW EXECUTE FUNCTION refuse_change();

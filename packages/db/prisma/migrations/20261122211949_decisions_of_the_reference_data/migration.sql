-- AlterTable
ALTER TABLE "reorganisation" ADD COLUMN     "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
ALTER COLUMN "created_by_id" DROP NOT NULL;

-- Who wrote a number had the decision before them, as the versions and links of those decisions say.
UPDATE "reorganisation" SET "verification" = 'TEXT_READ' WHERE "decision_number" IS NOT NULL;

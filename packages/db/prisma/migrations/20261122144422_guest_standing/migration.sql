-- CreateEnum
CREATE TYPE "guest_standing" AS ENUM ('MINISTER', 'DEPUTY_MINISTER', 'OTHER');

-- AlterTable
ALTER TABLE "dossier_guest" ADD COLUMN     "standing" "guest_standing";

-- TK14 counts cars from here on: its rows say by whom. What a row says already stays as it is.
UPDATE "check_parameter" SET "values" = '{
  "lowestCarRank": "C",
  "lowestCountedCarRank": "A",
  "ministersPerCar": 1,
  "deputyMinistersPerCar": 2,
  "othersPerCar": 3
}'::jsonb || "values" WHERE "check_id" = 'TK14';

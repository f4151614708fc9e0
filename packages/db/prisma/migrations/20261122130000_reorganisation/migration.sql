-- CreateEnum
CREATE TYPE "reorganisation_kind" AS ENUM ('MERGE', 'ABSORB', 'SPLIT', 'RENAME', 'DISSOLVE', 'MOVE');

-- CreateEnum
CREATE TYPE "record_choice" AS ENUM ('INHERIT', 'RENEGOTIATE', 'END');

-- CreateTable
CREATE TABLE "reorganisation" (
    "id" TEXT NOT NULL,
    "kind" "reorganisation_kind" NOT NULL,
    "date" DATE NOT NULL,
    "decision_number" TEXT,
    "source" TEXT,
    "decided" JSONB NOT NULL,
    "choices" JSONB NOT NULL DEFAULT '[]',
    "counts" JSONB NOT NULL DEFAULT '[]',
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "reorganisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reorganisation_measure" (
    "id" TEXT NOT NULL,
    "reorganisation_id" TEXT NOT NULL,
    "record_kind" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "heir_id" TEXT,
    "choice" "record_choice" NOT NULL,
    "reason" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT,
    "page_kind" TEXT,
    "page_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reorganisation_measure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reorganisation_date_idx" ON "reorganisation"("date");

-- CreateIndex
CREATE UNIQUE INDEX "reorganisation_measure_reorganisation_id_record_kind_record_key" ON "reorganisation_measure"("reorganisation_id", "record_kind", "record_id");

-- AddForeignKey
ALTER TABLE "reorganisation_measure" ADD CONSTRAINT "reorganisation_measure_reorganisation_id_fkey" FOREIGN KEY ("reorganisation_id") REFERENCES "reorganisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

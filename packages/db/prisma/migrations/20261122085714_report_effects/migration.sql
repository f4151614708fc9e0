-- CreateEnum
CREATE TYPE "continuation_kind" AS ENUM ('NOTHING', 'CONTINUES', 'INVITES');

-- CreateEnum
CREATE TYPE "product_kind" AS ENUM ('ARTICLE', 'BROADCAST', 'ONLINE_POST', 'PUBLICATION', 'RESEARCH_NOTE');

-- AlterTable
ALTER TABLE "outcome_report" ADD COLUMN     "continuation_date" DATE,
ADD COLUMN     "continuation_kind" "continuation_kind",
ADD COLUMN     "continuation_paper" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "trainers_trained" INTEGER;

-- CreateTable
CREATE TABLE "information_product" (
    "dossier_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "product_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "where" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "information_product_pkey" PRIMARY KEY ("dossier_id","id")
);

-- AddForeignKey
ALTER TABLE "information_product" ADD CONSTRAINT "information_product_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "outcome_report"("dossier_id") ON DELETE CASCADE ON UPDATE CASCADE;

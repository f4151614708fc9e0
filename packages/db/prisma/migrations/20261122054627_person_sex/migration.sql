-- CreateEnum
CREATE TYPE "sex" AS ENUM ('FEMALE', 'MALE');

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "sex" "sex";

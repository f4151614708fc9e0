-- CreateEnum
CREATE TYPE "token_scope" AS ENUM ('READ', 'WRITE');

-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "access_token_id" TEXT;

-- CreateTable
CREATE TABLE "access_token" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" "token_scope"[],
    "valid_to" DATE NOT NULL,
    "last_used_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_token_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "access_token_hash_key" ON "access_token"("hash");

-- CreateIndex
CREATE INDEX "access_token_user_id_idx" ON "access_token"("user_id");

-- AddForeignKey
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A digest and nothing else, so that no secret is ever kept by mistake.
ALTER TABLE access_token ADD CONSTRAINT access_token_hash_is_a_digest CHECK (hash ~ '^[0-9a-f]{64}$');
-- Whatever changes something answers with what it changed.
ALTER TABLE access_token ADD CONSTRAINT access_token_reads
  CHECK (scopes IS NOT NULL AND 'READ' = ANY (scopes));

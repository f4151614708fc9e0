-- CreateTable
CREATE TABLE "exchange_notice" (
    "id" TEXT NOT NULL,
    "exchange_id" TEXT NOT NULL,
    "successor_id" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "recorded_by_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exchange_notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "exchange_notice_exchange_id_idx" ON "exchange_notice"("exchange_id");

-- AddForeignKey
ALTER TABLE "exchange_notice" ADD CONSTRAINT "exchange_notice_exchange_id_fkey" FOREIGN KEY ("exchange_id") REFERENCES "exchange"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_notice" ADD CONSTRAINT "exchange_notice_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was recorded is added to, never rewritten.
CREATE TRIGGER exchange_notice_is_append_only BEFORE UPDATE ON exchange_notice FOR EACH ROW EXECUTE FUNCTION refuse_change();

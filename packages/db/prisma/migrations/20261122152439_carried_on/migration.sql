-- CreateTable
CREATE TABLE "agreement_hand_in" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "recorded_by_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_hand_in_pkey" PRIMARY KEY ("id")
);

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
CREATE UNIQUE INDEX "agreement_hand_in_organisation_id_code_year_key" ON "agreement_hand_in"("organisation_id", "code", "year");

-- CreateIndex
CREATE INDEX "exchange_notice_exchange_id_idx" ON "exchange_notice"("exchange_id");

-- AddForeignKey
ALTER TABLE "agreement_hand_in" ADD CONSTRAINT "agreement_hand_in_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_notice" ADD CONSTRAINT "exchange_notice_exchange_id_fkey" FOREIGN KEY ("exchange_id") REFERENCES "exchange"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_notice" ADD CONSTRAINT "exchange_notice_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was recorded is added to, never rewritten.
CREATE TRIGGER exchange_notice_is_append_only BEFORE UPDATE ON exchange_notice FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agreement_hand_in_is_append_only BEFORE UPDATE ON agreement_hand_in FOR EACH ROW EXECUTE FUNCTION refuse_change();

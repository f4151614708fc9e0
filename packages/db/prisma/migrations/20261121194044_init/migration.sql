-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "user_role" AS ENUM ('OFFICER', 'UNIT_LEADER', 'FEDERATION_ADVISER', 'FEDERATION_LEADER', 'AUDITOR', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "activity_kind" AS ENUM ('OUTBOUND', 'INBOUND', 'EVENT_HOSTED', 'EVENT_ABROAD', 'EVENT_DOMESTIC', 'EVENT_ONLINE');

-- CreateEnum
CREATE TYPE "reporting_class" AS ENUM ('DELEGATION_OUT', 'DELEGATION_IN', 'EVENT_HOSTED', 'EVENT_ABROAD', 'EVENT_DOMESTIC', 'EVENT_ONLINE');

-- CreateEnum
CREATE TYPE "funding_source" AS ENUM ('UNION_FUND', 'STATE_BUDGET', 'HOST', 'DONOR', 'PROJECT');

-- CreateEnum
CREATE TYPE "purpose_kind" AS ENUM ('EXCHANGE', 'STUDY', 'NEGOTIATION', 'CONGRESS', 'CONFERENCE', 'TRAINING', 'PROJECT', 'COURTESY', 'AID', 'OTHER');

-- CreateEnum
CREATE TYPE "priority" AS ENUM ('HIGH', 'NORMAL', 'LOW');

-- CreateEnum
CREATE TYPE "head_level" AS ENUM ('FEDERATION_LEADER', 'UNIT_LEADER', 'DEPARTMENT_LEADER', 'OFFICER', 'GRASSROOTS');

-- CreateEnum
CREATE TYPE "verification" AS ENUM ('TEXT_READ', 'PUBLIC_PAGE', 'RANGE', 'UNVERIFIED', 'RATE_UNKNOWN');

-- CreateEnum
CREATE TYPE "approval_subject_kind" AS ENUM ('PLAN', 'DOSSIER');

-- CreateEnum
CREATE TYPE "approval_role" AS ENUM ('UNIT_LEADER', 'FEDERATION_ADVISER', 'FEDERATION_LEADER');

-- CreateEnum
CREATE TYPE "submission_state" AS ENUM ('PENDING', 'RETURNED', 'APPROVED', 'WITHDRAWN', 'VOIDED', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "step_state" AS ENUM ('WAITING', 'CURRENT', 'APPROVED', 'RETURNED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "return_reason" AS ENUM ('LIMIT_EXCEEDED', 'PURPOSE_UNCLEAR', 'OBJECTIVES_NOT_MEASURABLE', 'WRONG_COMPOSITION', 'BUDGET_UNJUSTIFIED', 'NOT_IN_PLAN', 'DUPLICATE_MISSION', 'DOCUMENTS_MISSING', 'ONLINE_SUFFICES', 'OTHER');

-- CreateEnum
CREATE TYPE "severity" AS ENUM ('STOP', 'JUSTIFY', 'NOTE');

-- CreateEnum
CREATE TYPE "dossier_state" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'COMPLETED', 'POSTPONED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "stop_reason" AS ENUM ('FORCE_MAJEURE', 'PARTNER_REQUEST', 'SUSPENSION', 'BUDGET', 'STAFFING', 'VISA', 'MERGED_WITH_OTHER', 'OTHER');

-- CreateEnum
CREATE TYPE "phase" AS ENUM ('PLANNED', 'ACTUAL');

-- CreateEnum
CREATE TYPE "member_role" AS ENUM ('HEAD', 'DEPUTY_HEAD', 'SECRETARY', 'INTERPRETER', 'EXPERT', 'MEMBER');

-- CreateEnum
CREATE TYPE "invitation_kind" AS ENUM ('ORGANISATION', 'PERSONAL', 'ENTERPRISE');

-- CreateEnum
CREATE TYPE "guest_role" AS ENUM ('HEAD', 'DEPUTY_HEAD', 'MEMBER', 'INTERPRETER', 'STAFF');

-- CreateEnum
CREATE TYPE "guest_rank" AS ENUM ('SPECIAL', 'A', 'B', 'C', 'OTHER');

-- CreateEnum
CREATE TYPE "event_mode" AS ENUM ('IN_PERSON', 'ONLINE', 'HYBRID');

-- CreateEnum
CREATE TYPE "participant_kind" AS ENUM ('UNION_LEADER', 'UNION_OFFICER', 'GRASSROOTS_OFFICER', 'FOREIGN_PARTICIPANT', 'EXPERT', 'OTHER');

-- CreateEnum
CREATE TYPE "cost_kind" AS ENUM ('TICKET', 'LODGING', 'MEALS', 'POCKET_MONEY', 'LOCAL_TRANSPORT', 'VISA', 'INSURANCE', 'REGISTRATION_FEE', 'INTERPRETATION', 'RECEPTION', 'GIFT', 'VENUE', 'DOCUMENTS', 'OTHER');

-- CreateEnum
CREATE TYPE "outcome_state" AS ENUM ('DRAFT', 'SUBMITTED');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('FEDERATION', 'SECTOR_UNION', 'PROVINCIAL_UNION', 'UPPER_LEVEL_UNION', 'GRASSROOTS_UNION');

-- CreateEnum
CREATE TYPE "organisation_link_kind" AS ENUM ('MERGE', 'SPLIT', 'RENAME', 'ABSORB', 'DISSOLVE', 'TRANSFER');

-- CreateEnum
CREATE TYPE "organisation_role_kind" AS ENUM ('APPROVER', 'ADVISORY_BODY', 'REPORT_ADDRESSEE');

-- CreateEnum
CREATE TYPE "language_level" AS ENUM ('A1', 'A2', 'B1', 'B2', 'C1', 'C2');

-- CreateEnum
CREATE TYPE "language_evidence" AS ENUM ('TESTED', 'SELF_STATED');

-- CreateEnum
CREATE TYPE "partner_kind" AS ENUM ('SECTOR_UNION', 'NATIONAL_CENTRE', 'GLOBAL_FEDERATION', 'REGIONAL_NETWORK', 'PROVINCIAL_UNION', 'FOUNDATION_NGO', 'UN_BODY', 'GOVERNMENT_DONOR', 'EMBASSY', 'ASSOCIATION', 'OTHER');

-- CreateEnum
CREATE TYPE "plan_state" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED');

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "person_id" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grant" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "role" "user_role" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "substitution" (
    "id" TEXT NOT NULL,
    "principal_id" TEXT NOT NULL,
    "substitute_id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "substitution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT,
    "on_behalf_of_id" TEXT,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "organisation_id" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "user_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" TEXT NOT NULL,
    "subject_kind" "approval_subject_kind" NOT NULL,
    "plan_id" TEXT,
    "dossier_id" TEXT,
    "number" INTEGER NOT NULL,
    "state" "submission_state" NOT NULL DEFAULT 'PENDING',
    "planned" BOOLEAN NOT NULL,
    "route_id" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "parameters" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "verdict" JSONB NOT NULL,
    "justifications" JSONB NOT NULL DEFAULT '{}',
    "submitted_by_id" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "author_user_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "traveller_person_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval_step" (
    "submission_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "approval_role" NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "state" "step_state" NOT NULL DEFAULT 'WAITING',
    "since" TIMESTAMPTZ(3),
    "decided_by_id" TEXT,
    "on_behalf_of_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "note" TEXT,
    "return_reason" "return_reason",
    "return_text" TEXT,
    "return_fields" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "approval_step_pkey" PRIMARY KEY ("submission_id","position")
);

-- CreateTable
CREATE TABLE "approval_route" (
    "id" TEXT NOT NULL,
    "subject" "approval_subject_kind" NOT NULL,
    "kinds" "activity_kind"[],
    "levels" "organisation_kind"[],
    "planned" BOOLEAN,
    "steps" "approval_role"[],
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "citation" TEXT NOT NULL,
    "article" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "note" TEXT,

    CONSTRAINT "approval_route_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_parameter" (
    "id" TEXT NOT NULL,
    "check_id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "kinds" "activity_kind"[],
    "levels" "organisation_kind"[],
    "planned" BOOLEAN,
    "severity" "severity" NOT NULL,
    "values" JSONB NOT NULL,
    "citation" TEXT NOT NULL,
    "article" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "note" TEXT,

    CONSTRAINT "check_parameter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline_rule" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "month" INTEGER,
    "day" INTEGER,
    "days" INTEGER,
    "citation" TEXT NOT NULL,
    "article" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "note" TEXT,

    CONSTRAINT "deadline_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "justification" (
    "subject_kind" "approval_subject_kind" NOT NULL,
    "subject_id" TEXT NOT NULL,
    "finding_key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "justification_pkey" PRIMARY KEY ("subject_kind","subject_id","finding_key")
);

-- CreateTable
CREATE TABLE "declared_figure" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "qualifier" TEXT,
    "source" TEXT NOT NULL,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',

    CONSTRAINT "declared_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT 'ATTACHMENT',
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "content" BYTEA NOT NULL,
    "uploaded_by_id" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" TEXT NOT NULL,
    "number" SERIAL NOT NULL,
    "kind" "activity_kind" NOT NULL,
    "reporting_class" "reporting_class" NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "state" "dossier_state" NOT NULL DEFAULT 'DRAFT',
    "title" TEXT NOT NULL,
    "plan_line_id" TEXT,
    "unplanned_reason" TEXT,
    "partner_id" TEXT,
    "purpose_kind" "purpose_kind",
    "topic" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT '',
    "start_date" DATE,
    "end_date" DATE,
    "invitation_kind" "invitation_kind",
    "invitation_from" TEXT,
    "invitation_number" TEXT,
    "invitation_date" DATE,
    "online_considered" BOOLEAN,
    "online_reason" TEXT,
    "guest_rank" "guest_rank",
    "guest_rank_justification" TEXT,
    "hosts" TEXT NOT NULL DEFAULT '',
    "reciprocity" TEXT NOT NULL DEFAULT '',
    "safety_plan" TEXT NOT NULL DEFAULT '',
    "event_mode" "event_mode",
    "venue" TEXT NOT NULL DEFAULT '',
    "stop_reason" "stop_reason",
    "stop_text" TEXT,
    "actual_start_date" DATE,
    "actual_end_date" DATE,
    "deviation_reason" TEXT,
    "closed_as_approved" BOOLEAN,
    "completed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_co_organiser" (
    "dossier_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "dossier_co_organiser_pkey" PRIMARY KEY ("dossier_id","organisation_id")
);

-- CreateTable
CREATE TABLE "dossier_member" (
    "dossier_id" TEXT NOT NULL,
    "phase" "phase" NOT NULL DEFAULT 'PLANNED',
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" "member_role" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "dossier_member_pkey" PRIMARY KEY ("dossier_id","phase","id")
);

-- CreateTable
CREATE TABLE "dossier_stop" (
    "dossier_id" TEXT NOT NULL,
    "phase" "phase" NOT NULL DEFAULT 'PLANNED',
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "place" TEXT NOT NULL,
    "arrive" DATE NOT NULL,
    "leave" DATE NOT NULL,

    CONSTRAINT "dossier_stop_pkey" PRIMARY KEY ("dossier_id","phase","id")
);

-- CreateTable
CREATE TABLE "dossier_programme_item" (
    "dossier_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "place" TEXT,
    "stop_id" TEXT,

    CONSTRAINT "dossier_programme_item_pkey" PRIMARY KEY ("dossier_id","id")
);

-- CreateTable
CREATE TABLE "dossier_cost_line" (
    "dossier_id" TEXT NOT NULL,
    "phase" "phase" NOT NULL DEFAULT 'PLANNED',
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "cost_kind" NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "persons" INTEGER NOT NULL,
    "days" INTEGER NOT NULL,
    "unit_price_minor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "payer" "funding_source" NOT NULL,

    CONSTRAINT "dossier_cost_line_pkey" PRIMARY KEY ("dossier_id","phase","id")
);

-- CreateTable
CREATE TABLE "dossier_objective" (
    "dossier_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "target" DOUBLE PRECISION,
    "unit" TEXT,

    CONSTRAINT "dossier_objective_pkey" PRIMARY KEY ("dossier_id","id")
);

-- CreateTable
CREATE TABLE "dossier_guest" (
    "dossier_id" TEXT NOT NULL,
    "phase" "phase" NOT NULL DEFAULT 'PLANNED',
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "guest_role" NOT NULL,
    "name" TEXT,
    "title" TEXT,
    "country_code" CHAR(2),
    "count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "dossier_guest_pkey" PRIMARY KEY ("dossier_id","phase","id")
);

-- CreateTable
CREATE TABLE "dossier_sponsor" (
    "dossier_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "partner_id" TEXT NOT NULL,
    "contribution" TEXT NOT NULL,
    "amount_minor" BIGINT,
    "currency" CHAR(3),

    CONSTRAINT "dossier_sponsor_pkey" PRIMARY KEY ("dossier_id","id")
);

-- CreateTable
CREATE TABLE "dossier_participant_group" (
    "dossier_id" TEXT NOT NULL,
    "phase" "phase" NOT NULL DEFAULT 'PLANNED',
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "participant_kind" NOT NULL,
    "count" INTEGER NOT NULL,
    "organisation_id" TEXT,

    CONSTRAINT "dossier_participant_group_pkey" PRIMARY KEY ("dossier_id","phase","id")
);

-- CreateTable
CREATE TABLE "dossier_author" (
    "dossier_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossier_author_pkey" PRIMARY KEY ("dossier_id","user_id")
);

-- CreateTable
CREATE TABLE "outcome_report" (
    "dossier_id" TEXT NOT NULL,
    "state" "outcome_state" NOT NULL DEFAULT 'DRAFT',
    "summary" TEXT NOT NULL DEFAULT '',
    "lessons" TEXT NOT NULL DEFAULT '',
    "recommendations" TEXT NOT NULL DEFAULT '',
    "contacts" TEXT NOT NULL DEFAULT '',
    "due_date" DATE NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_by_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "outcome_report_pkey" PRIMARY KEY ("dossier_id")
);

-- CreateTable
CREATE TABLE "objective_result" (
    "dossier_id" TEXT NOT NULL,
    "objective_id" TEXT NOT NULL,
    "achieved" DOUBLE PRECISION,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "objective_result_pkey" PRIMARY KEY ("dossier_id","objective_id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "dossier_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "due_date" DATE,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("dossier_id","id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_version" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "name_en" TEXT,
    "kind" "organisation_kind" NOT NULL,
    "parent_id" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',

    CONSTRAINT "organisation_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_link" (
    "id" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "to_id" TEXT,
    "kind" "organisation_link_kind" NOT NULL,
    "date" DATE NOT NULL,
    "decision_number" TEXT,
    "source" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',

    CONSTRAINT "organisation_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_role" (
    "id" TEXT NOT NULL,
    "kind" "organisation_role_kind" NOT NULL,
    "holder_id" TEXT NOT NULL,
    "scope_id" TEXT NOT NULL,
    "unit_name" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',

    CONSTRAINT "organisation_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "date_of_birth" DATE,
    "trade" TEXT,
    "function" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_post" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "key_leader" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "person_post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_language" (
    "person_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "level" "language_level" NOT NULL,
    "evidence" "language_evidence" NOT NULL,

    CONSTRAINT "person_language_pkey" PRIMARY KEY ("person_id","language")
);

-- CreateTable
CREATE TABLE "partner" (
    "id" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT,
    "name_native" TEXT,
    "abbreviation" TEXT,
    "country_code" CHAR(2),
    "kind" "partner_kind" NOT NULL,
    "sector" TEXT,
    "since_year" INTEGER,
    "note" TEXT,
    "source" TEXT,
    "verification" "verification" NOT NULL DEFAULT 'UNVERIFIED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_alias" (
    "partner_id" TEXT NOT NULL,
    "alias" TEXT NOT NULL,

    CONSTRAINT "partner_alias_pkey" PRIMARY KEY ("partner_id","alias")
);

-- CreateTable
CREATE TABLE "partner_link" (
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "date" DATE,
    "source" TEXT,

    CONSTRAINT "partner_link_pkey" PRIMARY KEY ("from_id","to_id")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "state" "plan_state" NOT NULL DEFAULT 'DRAFT',
    "adjustment_reason" TEXT,
    "baseline_submission_id" TEXT,
    "approved_submission_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_line" (
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "activity_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "partner_id" TEXT,
    "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "purpose_kind" "purpose_kind",
    "purpose" TEXT NOT NULL DEFAULT '',
    "expected_result" TEXT NOT NULL DEFAULT '',
    "result_target" DOUBLE PRECISION,
    "result_unit" TEXT,
    "head_level" "head_level",
    "persons" INTEGER,
    "days" INTEGER,
    "from_month" CHAR(7),
    "to_month" CHAR(7),
    "priority" "priority" NOT NULL DEFAULT 'NORMAL',
    "note" TEXT,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_line_funding" (
    "line_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "source" "funding_source" NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" CHAR(3) NOT NULL,

    CONSTRAINT "plan_line_funding_pkey" PRIMARY KEY ("line_id","position")
);

-- CreateTable
CREATE TABLE "plan_line_co_organiser" (
    "line_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "plan_line_co_organiser_pkey" PRIMARY KEY ("line_id","organisation_id")
);

-- CreateTable
CREATE TABLE "approved_plan_line" (
    "submission_id" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "kind" "activity_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "partner_id" TEXT,
    "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "persons" INTEGER,
    "days" INTEGER,
    "from_month" CHAR(7),
    "to_month" CHAR(7),
    "funding" JSONB NOT NULL DEFAULT '[]',
    "co_organiser_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "approved_plan_line_pkey" PRIMARY KEY ("submission_id","line_id")
);

-- CreateTable
CREATE TABLE "plan_author" (
    "plan_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_author_pkey" PRIMARY KEY ("plan_id","user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_person_id_key" ON "user"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_verification_identifier_idx" ON "sign_in_verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE INDEX "grant_user_id_idx" ON "grant"("user_id");

-- CreateIndex
CREATE INDEX "grant_organisation_id_role_idx" ON "grant"("organisation_id", "role");

-- CreateIndex
CREATE INDEX "substitution_substitute_id_valid_from_valid_to_idx" ON "substitution"("substitute_id", "valid_from", "valid_to");

-- CreateIndex
CREATE INDEX "substitution_principal_id_idx" ON "substitution"("principal_id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_kind_subject_id_at_idx" ON "audit_entry"("subject_kind", "subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE INDEX "submission_state_idx" ON "submission"("state");

-- CreateIndex
CREATE UNIQUE INDEX "submission_plan_id_number_key" ON "submission"("plan_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "submission_dossier_id_number_key" ON "submission"("dossier_id", "number");

-- CreateIndex
CREATE INDEX "approval_step_state_role_organisation_id_since_idx" ON "approval_step"("state", "role", "organisation_id", "since");

-- CreateIndex
CREATE INDEX "check_parameter_check_id_idx" ON "check_parameter"("check_id");

-- CreateIndex
CREATE INDEX "declared_figure_organisation_id_period_from_period_to_idx" ON "declared_figure"("organisation_id", "period_from", "period_to");

-- CreateIndex
CREATE INDEX "stored_file_subject_kind_subject_id_idx" ON "stored_file"("subject_kind", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_number_key" ON "dossier"("number");

-- CreateIndex
CREATE INDEX "dossier_organisation_id_start_date_idx" ON "dossier"("organisation_id", "start_date");

-- CreateIndex
CREATE INDEX "dossier_state_start_date_idx" ON "dossier"("state", "start_date");

-- CreateIndex
CREATE INDEX "dossier_partner_id_idx" ON "dossier"("partner_id");

-- CreateIndex
CREATE INDEX "dossier_plan_line_id_idx" ON "dossier"("plan_line_id");

-- CreateIndex
CREATE INDEX "dossier_by_update" ON "dossier"("updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "dossier_co_organiser_organisation_id_idx" ON "dossier_co_organiser"("organisation_id");

-- CreateIndex
CREATE INDEX "dossier_member_person_id_phase_idx" ON "dossier_member"("person_id", "phase");

-- CreateIndex
CREATE INDEX "dossier_stop_country_code_idx" ON "dossier_stop"("country_code");

-- CreateIndex
CREATE INDEX "dossier_sponsor_partner_id_idx" ON "dossier_sponsor"("partner_id");

-- CreateIndex
CREATE INDEX "outcome_report_state_due_date_idx" ON "outcome_report"("state", "due_date");

-- CreateIndex
CREATE INDEX "commitment_due_date_idx" ON "commitment"("due_date");

-- CreateIndex
CREATE INDEX "organisation_version_parent_id_idx" ON "organisation_version"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_version_organisation_id_valid_from_key" ON "organisation_version"("organisation_id", "valid_from");

-- CreateIndex
CREATE INDEX "organisation_link_from_id_idx" ON "organisation_link"("from_id");

-- CreateIndex
CREATE INDEX "organisation_link_to_id_idx" ON "organisation_link"("to_id");

-- CreateIndex
CREATE INDEX "organisation_role_scope_id_kind_idx" ON "organisation_role"("scope_id", "kind");

-- CreateIndex
CREATE INDEX "person_post_person_id_idx" ON "person_post"("person_id");

-- CreateIndex
CREATE INDEX "person_post_organisation_id_idx" ON "person_post"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_baseline_submission_id_key" ON "plan"("baseline_submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_approved_submission_id_key" ON "plan"("approved_submission_id");

-- CreateIndex
CREATE INDEX "plan_year_state_idx" ON "plan"("year", "state");

-- CreateIndex
CREATE UNIQUE INDEX "plan_organisation_id_year_key" ON "plan"("organisation_id", "year");

-- CreateIndex
CREATE INDEX "plan_line_plan_id_position_idx" ON "plan_line"("plan_id", "position");

-- CreateIndex
CREATE INDEX "plan_line_co_organiser_organisation_id_idx" ON "plan_line_co_organiser"("organisation_id");

-- CreateIndex
CREATE INDEX "approved_plan_line_plan_id_idx" ON "approved_plan_line"("plan_id");

-- CreateIndex
CREATE INDEX "approved_plan_line_line_id_idx" ON "approved_plan_line"("line_id");

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant" ADD CONSTRAINT "grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant" ADD CONSTRAINT "grant_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "substitution" ADD CONSTRAINT "substitution_principal_id_fkey" FOREIGN KEY ("principal_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "substitution" ADD CONSTRAINT "substitution_substitute_id_fkey" FOREIGN KEY ("substitute_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval_step" ADD CONSTRAINT "approval_step_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval_step" ADD CONSTRAINT "approval_step_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declared_figure" ADD CONSTRAINT "declared_figure_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_plan_line_id_fkey" FOREIGN KEY ("plan_line_id") REFERENCES "plan_line"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_co_organiser" ADD CONSTRAINT "dossier_co_organiser_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_co_organiser" ADD CONSTRAINT "dossier_co_organiser_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_member" ADD CONSTRAINT "dossier_member_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_member" ADD CONSTRAINT "dossier_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_stop" ADD CONSTRAINT "dossier_stop_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_programme_item" ADD CONSTRAINT "dossier_programme_item_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_cost_line" ADD CONSTRAINT "dossier_cost_line_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_objective" ADD CONSTRAINT "dossier_objective_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_guest" ADD CONSTRAINT "dossier_guest_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_sponsor" ADD CONSTRAINT "dossier_sponsor_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_sponsor" ADD CONSTRAINT "dossier_sponsor_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_participant_group" ADD CONSTRAINT "dossier_participant_group_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_participant_group" ADD CONSTRAINT "dossier_participant_group_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_author" ADD CONSTRAINT "dossier_author_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_report" ADD CONSTRAINT "outcome_report_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objective_result" ADD CONSTRAINT "objective_result_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "outcome_report"("dossier_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "outcome_report"("dossier_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_version" ADD CONSTRAINT "organisation_version_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_version" ADD CONSTRAINT "organisation_version_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_link" ADD CONSTRAINT "organisation_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_link" ADD CONSTRAINT "organisation_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_role" ADD CONSTRAINT "organisation_role_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_role" ADD CONSTRAINT "organisation_role_scope_id_fkey" FOREIGN KEY ("scope_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_post" ADD CONSTRAINT "person_post_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_post" ADD CONSTRAINT "person_post_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_language" ADD CONSTRAINT "person_language_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_alias" ADD CONSTRAINT "partner_alias_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_link" ADD CONSTRAINT "partner_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_link" ADD CONSTRAINT "partner_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_baseline_submission_id_fkey" FOREIGN KEY ("baseline_submission_id") REFERENCES "submission"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_approved_submission_id_fkey" FOREIGN KEY ("approved_submission_id") REFERENCES "submission"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_line" ADD CONSTRAINT "plan_line_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_line" ADD CONSTRAINT "plan_line_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_line_funding" ADD CONSTRAINT "plan_line_funding_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "plan_line"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_line_co_organiser" ADD CONSTRAINT "plan_line_co_organiser_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "plan_line"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_line_co_organiser" ADD CONSTRAINT "plan_line_co_organiser_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approved_plan_line" ADD CONSTRAINT "approved_plan_line_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approved_plan_line" ADD CONSTRAINT "approved_plan_line_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_author" ADD CONSTRAINT "plan_author_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

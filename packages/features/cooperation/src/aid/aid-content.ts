import type { AidContent, AidDirection, AidForm, AidReason } from '@cau-noi/domain/aid';
import type { Money } from '@cau-noi/domain/money';
import { isIsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import type { DossierChosen } from '@cau-noi/portal/dossier-field';
import { moneyOf } from '@cau-noi/portal/currencies';

/** An aid as its page and its form read it. */
export const AidContent_aid = graphql(`
  fragment AidContent_aid on Aid {
    id
    version
    title
    direction
    form
    state
    partner {
      id
      name
    }
    channel {
      id
      name
    }
    reason
    occasion
    cash {
      minor
      currency
    }
    items {
      name
      quantity
      unit
      value {
        minor
        currency
      }
    }
    approvalNumber
    approvedOn
    happenedOn
    cancelText
    dossier {
      id
      title
    }
    note
  }
`);

export type AidRead = ResultOf<typeof AidContent_aid>;

/** A thing while it is written. */
export interface ItemWritten {
  readonly name: string;
  readonly quantity: number | null;
  readonly unit: string;
  readonly value: Money | null;
}

/** Everything that is written about an aid, as the form holds it. */
export interface AidWritten {
  readonly title: string;
  readonly direction: AidDirection;
  readonly form: AidForm;
  readonly partnerId: string | null;
  readonly channelId: string | null;
  readonly reason: AidReason;
  readonly occasion: string;
  readonly cash: Money | null;
  readonly items: readonly ItemWritten[];
  readonly approvalNumber: string;
  readonly approvedOn: string | null;
  readonly dossier: DossierChosen | null;
  readonly note: string;
}

export const NEW_ITEM: ItemWritten = { name: '', quantity: null, unit: '', value: null };

export const NEW_AID: AidWritten = {
  title: '',
  direction: 'RECEIVED',
  form: 'CASH',
  partnerId: null,
  channelId: null,
  reason: 'CAPACITY',
  occasion: '',
  cash: null,
  items: [],
  approvalNumber: '',
  approvedOn: null,
  dossier: null,
  note: '',
};

/** What the form begins with for an aid that is written down. */
export function writtenAid(aid: AidRead): AidWritten {
  const { title, direction, form, partner, channel, reason, items, approvedOn, dossier } = aid;
  return {
    title,
    direction,
    form,
    partnerId: partner.id,
    channelId: channel?.id ?? null,
    reason,
    occasion: aid.occasion ?? '',
    cash: moneyOf(aid.cash),
    items: items.map((item) => ({ ...item, value: moneyOf(item.value) })),
    approvalNumber: aid.approvalNumber ?? '',
    approvedOn,
    dossier,
    note: aid.note ?? '',
  };
}

const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The same as the domain judges it: what does not belong to the form is left out. */
export function contentOf(written: AidWritten): AidContent {
  const inCash = written.form === 'CASH';
  const { approvedOn, dossier, items, ...same } = written;
  return {
    ...same,
    occasion: filled(written.occasion),
    cash: inCash ? written.cash : null,
    items: inCash
      ? []
      : items.map((item, index) => ({ ...item, id: String(index), quantity: item.quantity ?? 0 })),
    approvalNumber: filled(written.approvalNumber),
    approvedOn: approvedOn !== null && isIsoDate(approvedOn) ? approvedOn : null,
    dossierId: dossier?.id ?? null,
    note: filled(written.note),
  };
}

/** What is sent. */
export function inputOf(written: AidWritten) {
  const { items, ...content } = contentOf(written);
  return {
    ...content,
    title: content.title.trim(),
    items: items.map(({ name, quantity, unit, value }) => ({ name, quantity, unit, value })),
  };
}

import { contentOf } from './content.ts';
import type { CopyWriter } from './copy.ts';
import { addDays, LAST_YEAR, officeTime, TODAY } from './days.ts';
import { addDossier } from './dossier-rows.ts';
import { idAt, randomFor } from './random.ts';
import { officerOf, STAMP, SUBMITTING_UNION } from './registers.ts';
import type { Partner, Union, World } from './world.ts';
import { ownTopic, personName } from './words.ts';

const MEMBERS = 3;
/** What the officer wrote beside the one finding that an unplanned delegation has. */
const JUSTIFIED = 'TK01.NOT_IN_PLAN';

function addMembers(rows: CopyWriter, draft: number): readonly string[] {
  return Array.from({ length: MEMBERS }, (_, turn) => {
    const id = `ready-${draft}-${turn}`;
    rows.add('person', {
      id,
      full_name: personName(draft * 7 + turn),
      date_of_birth: '1980-01-01',
      ...STAMP,
    });
    rows.add('person_post', {
      id: `post-${id}`,
      person_id: id,
      organisation_id: SUBMITTING_UNION,
      title: 'Chuyên viên',
      key_leader: false,
      valid_from: '1997-01-01',
      valid_to: null,
    });
    return id;
  });
}

/** The id of a draft that is ready to be submitted. */
export function readyDraftId(index: number): string {
  return idAt(Date.parse(officeTime(TODAY)), `ready/${index}`);
}

/**
 * Drafts that nothing holds back, each with people, a partner and a topic of its own: submitting one
 * changes nothing for the next.
 */
export function addReadyDrafts(rows: CopyWriter, world: World, firstNumber: number): void {
  const union = world.unions.find(({ id }) => id === SUBMITTING_UNION) as Union;
  for (let index = 0; index < world.scale.readyDrafts; index += 1) {
    const id = readyDraftId(index);
    const drawn = contentOf(
      {
        kind: 'OUTBOUND',
        union,
        coOrganiserIds: [],
        partner: world.partners[index % world.partners.length] as Partner,
        topic: ownTopic(index),
        start: addDays(`${LAST_YEAR + 1}-06-01`, index % 90),
        days: 5,
        planLineId: null,
        people: addMembers(rows, index),
      },
      randomFor(id),
    );
    // Whoever else pays, or the state budget, would be a finding.
    const costLines = drawn.costLines.map((line) => ({ ...line, payer: 'UNION_FUND' }));
    const content = { ...drawn, costLines };
    const life = { id, number: firstNumber + index, content, state: 'DRAFT' as const };
    addDossier(rows, world, {
      ...life,
      returnedOnce: false,
      forceMajeure: false,
      reported: false,
      taken: 0,
    });
    rows.add('justification', {
      subject_kind: 'DOSSIER',
      subject_id: id,
      finding_key: JUSTIFIED,
      text: 'Bạn mời đột xuất; nội dung cần thiết cho đơn vị.',
      user_id: officerOf(SUBMITTING_UNION),
      at: officeTime(TODAY),
    });
  }
}

import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconNews } from '@tabler/icons-react';

/** The addresses of external information and of research notes. */
export const informationPaths = {
  informationItems: definePath('/information'),
  informationNew: definePath('/information/new'),
  informationTargets: definePath('/information/targets'),
  informationItem: definePath('/information/$itemId'),
  informationEdit: definePath('/information/$itemId/edit'),
  research: definePath('/research'),
  researchNew: definePath('/research/new'),
  researchNote: definePath('/research/$noteId'),
  researchEdit: definePath('/research/$noteId/edit'),
} as const;

/** What a portal gives these pages: their addresses, and those of what they name. */
export interface InformationOptions {
  readonly paths: typeof informationPaths & {
    readonly partner: Path<'/partners/$partnerId'>;
    readonly dossier: Path<'/dossiers/$dossierId'>;
  };
}

export const informationOptions = createFeatureOptions<InformationOptions>('information');

/** External information with its yearly targets, and notes of research with who applies them. */
export function information(options: InformationOptions): Feature {
  const { paths } = options;
  return {
    id: 'information',
    routes: [
      {
        path: paths.informationItems,
        page: () => import('./items/items.page.tsx').then((page) => page.ItemsPage),
      },
      {
        path: paths.informationNew,
        page: () => import('./items/item-new.page.tsx').then((page) => page.ItemNewPage),
      },
      {
        path: paths.informationTargets,
        page: () => import('./targets/targets.page.tsx').then((page) => page.TargetsPage),
      },
      {
        path: paths.informationItem,
        page: () => import('./items/item.page.tsx').then((page) => page.ItemPage),
        question: () => import('./items/item.page.tsx').then((page) => page.itemQuestion),
      },
      {
        path: paths.informationEdit,
        page: () => import('./items/item-edit.page.tsx').then((page) => page.ItemEditPage),
      },
      {
        path: paths.research,
        page: () => import('./research/findings.page.tsx').then((page) => page.FindingsPage),
      },
      {
        path: paths.researchNew,
        page: () => import('./research/note-new.page.tsx').then((page) => page.NoteNewPage),
      },
      {
        path: paths.researchNote,
        page: () => import('./research/note.page.tsx').then((page) => page.NotePage),
        question: () => import('./research/note.page.tsx').then((page) => page.noteQuestion),
      },
      {
        path: paths.researchEdit,
        page: () => import('./research/note-edit.page.tsx').then((page) => page.NoteEditPage),
      },
    ],
    navigation: [],
    account: [
      {
        to: paths.informationItems(),
        label: { vi: 'Thông tin, nghiên cứu', en: 'Information, research' },
        icon: IconNews,
        also: [paths.research()],
      },
    ],
    surround: informationOptions.provide(options),
  };
}

import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import type { Path } from '@cau-noi/portal/path';
import { IconClipboardCheck } from '@tabler/icons-react';

/** The addresses of the board, and of what its cells lead to. */
export interface BoardOptions {
  readonly paths: {
    readonly board: Path<'/board'>;
    readonly lines: Path<'/board/lines'>;
    readonly plan: Path<'/plans/$planId'>;
    readonly dossiers: Path<'/dossiers'>;
  };
}

export const boardOptions = createFeatureOptions<BoardOptions>('board');

/** The plans of all unions: who has handed in, who is late, and all their lines together. */
export function board(options: BoardOptions): Feature {
  const { paths } = options;
  return {
    id: 'board',
    routes: [
      { path: paths.board, page: () => import('./board.page.tsx').then((page) => page.BoardPage) },
      {
        path: paths.lines,
        page: () => import('../lines/lines.page.tsx').then((page) => page.LinesPage),
      },
    ],
    navigation: [
      {
        to: paths.board(),
        label: { vi: 'Kế hoạch các đơn vị', en: 'Plans of the unions' },
        icon: IconClipboardCheck,
      },
    ],
    surround: boardOptions.provide(options),
  };
}

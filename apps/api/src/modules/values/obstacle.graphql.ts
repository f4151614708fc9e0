import type { Obstacle } from '@cau-noi/domain/activity/obstacle';
import { enumOf } from '../../enum.ts';

export const ObstacleEnum = enumOf<Obstacle>('Obstacle', 'Why something could not be done yet.', {
  CONDITIONS: 'Conditions at the place (điều kiện).',
  TIME: 'Time (thời gian).',
  MONEY: 'Money (kinh phí).',
  OTHER: 'Something else, told in words.',
});

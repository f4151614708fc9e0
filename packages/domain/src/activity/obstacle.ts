/** Why something promised could not be done yet: as the unions name it themselves. */
export const OBSTACLES = ['CONDITIONS', 'TIME', 'MONEY', 'OTHER'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

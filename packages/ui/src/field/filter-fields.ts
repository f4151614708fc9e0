import { createContext } from 'react';

/** Whether the fields below filter a list: empty, they leave everything in. */
export const FilterFields = createContext(false);

/** Length of a password in UTF-16 units. Long enough that guessing is hopeless behind the rate limit. */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;

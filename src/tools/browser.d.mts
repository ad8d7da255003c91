/**
 * The path of a Chromium to test with; installs one where there is none. Throws with the command to run where that fails.
 */
export function findBrowser(): Promise<string>;

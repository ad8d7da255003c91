/** Seconds since the program began. */
export const clock = () => performance.now() / 1000;

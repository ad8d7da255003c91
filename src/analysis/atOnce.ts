/** So few figures are drawn and counted within the frame that answers a filter; what more there are follows. */
export const AT_ONCE = 250;

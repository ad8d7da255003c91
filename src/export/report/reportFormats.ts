/** The kinds of file that a report can be saved as. */
export const REPORT_FORMATS = ['html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

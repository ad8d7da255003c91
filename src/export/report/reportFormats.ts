/** The kinds of file that a report can be saved as. */
export const REPORT_FORMATS = ['html', 'docx', 'pptx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

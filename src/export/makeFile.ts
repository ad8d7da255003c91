import type { ExportEffects } from './exportEffects.ts';
import { exportFileName } from './exportFileName.ts';
import type { ExportedFile, ExportFormat, ExportRequest } from './exportRequest.ts';

type Content = ExportedFile['content'];
type Maker = Readonly<{
  mime: string;
  make: (request: ExportRequest, effects: ExportEffects) => Content | Promise<Content>;
  beside?: (request: ExportRequest) => Promise<ExportedFile>;
}>;

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** How each format is made; what only one of them needs loads with it. */
const MAKERS: Readonly<Record<ExportFormat, Maker>> = {
  csv: {
    mime: 'text/csv;charset=utf-8',
    make: async (request) => (await import('./toCsv.ts')).toCsv(request),
    beside: async (request) => (await import('./csvDictionary.ts')).csvDictionary(request),
  },
  json: { mime: 'application/json', make: async (request) => (await import('./toJson.ts')).toJson(request) },
  svg: {
    mime: 'image/svg+xml',
    make: async (request, { fontFaces }) => (await (await import('./toSvg.ts')).toSvg(request, fontFaces)).svg,
  },
  png: { mime: 'image/png', make: async (...all) => (await (await import('./toPng.ts')).toPng(...all)).png },
  html: {
    mime: 'text/html;charset=utf-8',
    make: async (request, { fontFaces }) =>
      (await (await import('./embed/toEmbed.ts')).toEmbed(request, fontFaces)).html,
  },
  pdf: { mime: 'application/pdf', make: async (...all) => (await import('./pdf/toPdf.ts')).toPdf(...all) },
  xlsx: {
    mime: `${OFFICE}.spreadsheetml.sheet`,
    make: async (request) => (await import('./office/toXlsx.ts')).toXlsx(request),
  },
  docx: {
    mime: `${OFFICE}.wordprocessingml.document`,
    make: async (...all) => (await import('./office/toDocx.ts')).toDocx(...all),
  },
  pptx: {
    mime: `${OFFICE}.presentationml.presentation`,
    make: async (...all) => (await import('./office/toPptx.ts')).toPptx(...all),
  },
};

/**
 * Makes the file of a request. The same request gives the same bytes. Makes no request to any other place. Throws an Error
 * where the surroundings cannot draw the picture.
 */
export async function makeFile(request: ExportRequest, effects: ExportEffects): Promise<ExportedFile> {
  const { mime, make, beside } = MAKERS[request.format];
  const file = { fileName: request.fileName ?? exportFileName(request), mime, content: await make(request, effects) };
  return beside === undefined ? file : { ...file, beside: await beside(request) };
}

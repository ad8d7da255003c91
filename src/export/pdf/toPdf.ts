import { jsPDF } from 'jspdf';
// It gives jsPDF its method `svg`. By its own name, Node is handed a file that it cannot load.
import 'svg2pdf.js/dist/svg2pdf.es.min.js';
import type {} from 'svg2pdf.js';
import type { Face } from '../../charts/text/measureText.ts';
import { binaryString } from '../base64.ts';
import type { ExportEffects } from '../exportEffects.ts';
import type { ExportRequest } from '../exportRequest.ts';
import { hash6 } from '../hash6.ts';
import { toSvg } from '../toSvg.ts';
import type { SvgExport } from '../toSvg.ts';
import { xmlSafe } from '../xmlSafe.ts';
import { plainText } from './plainText.ts';

const POINTS_PER_PX = 0.75;

/**
 * The scene of a request as one page of PDF: vector drawing, text that can be selected, in our fonts. Writing that they lack
 * is drawn as small pictures. The description, the sources and the view are in the properties of the file.
 */
export async function toPdf(request: ExportRequest, effects: ExportEffects): Promise<Uint8Array<ArrayBuffer>> {
  const made = await toSvg(request, () => Promise.resolve(''));
  const { scene, svg } = made;
  const root = effects.parseSvg(svg.replace(/^<\?xml[^>]*>\s*/, ''));
  const faces = await plainText(root, effects.rasterise);
  const size = [scene.width, scene.height].map((length) => length * scene.zoom * POINTS_PER_PX);
  const [width = 0, height = 0] = size;
  const orientation = width > height ? 'landscape' : 'portrait';
  const pdf = new jsPDF({ unit: 'pt', format: size, orientation, compress: true, putOnlyUsedFonts: true });
  describe(pdf, request, made);
  await addFaces(pdf, faces, effects);
  await pdf.svg(root, { x: 0, y: 0, width, height });
  return new Uint8Array(pdf.output('arraybuffer'));
}

async function addFaces(pdf: jsPDF, faces: ReadonlySet<Face>, { trueType }: ExportEffects): Promise<void> {
  for (const face of [...faces].sort()) {
    pdf.addFileToVFS(`${face}.ttf`, binaryString(await trueType(face)));
    pdf.addFont(`${face}.ttf`, face, 'normal');
  }
}

/** The encoding of these strings has another sign at the place of the no-break space. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

/** Title, description and state; made on the day of the export, so that the same state gives the same bytes. */
function describe(pdf: jsPDF, { state, date, dataVersion }: ExportRequest, made: SvgExport): void {
  const { title, description, metadata } = made;
  pdf.setDocumentProperties({
    title: plainSpaces(xmlSafe(title)),
    subject: plainSpaces(xmlSafe(description)),
    keywords: xmlSafe([metadata.view, dataVersion, ...metadata.figures].join(', ')),
    author: 'Cited Figures',
    creator: 'Cited Figures',
  });
  pdf.setCreationDate(`D:${date.replaceAll('-', '')}000000+00'00'`);
  const json = xmlSafe(JSON.stringify(metadata));
  pdf.setFileId(
    Array.from({ length: 6 }, (_, index) => hash6(`${index}${json}`))
      .join('')
      .slice(0, 32)
      .toUpperCase(),
  );
  pdf.setLanguage(state.language);
  pdf.addMetadata(json, 'cited-figures');
}

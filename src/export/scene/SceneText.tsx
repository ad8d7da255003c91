import type { Face } from '../../charts/text/measureText.ts';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { TEXT_KINDS } from './textFlow.ts';
import type { PlacedParagraph } from './textFlow.ts';

/** Paragraphs as SVG text, line by line. */
export function SceneText({ paragraphs }: Readonly<{ paragraphs: readonly PlacedParagraph[] }>) {
  return paragraphs.map((paragraph, index) => <Lines key={index} paragraph={paragraph} />);
}

function Lines({ paragraph: { kind, x, lines, baselines, indent = 0, marker, lang } }: { paragraph: PlacedParagraph }) {
  const style = TEXT_KINDS[kind];
  const [first] = baselines;
  return (
    <g fontSize={style.size} fill={PRINT_PALETTE[style.tone]}>
      {marker !== undefined && first !== undefined && (
        <text x={x - indent} y={first} {...fontOf('sans600')}>
          {marker}
        </text>
      )}
      {lines.map((line, number) => (
        <text key={number} x={x} y={baselines[number]} {...fontOf(style.plain)} lang={lang}>
          {line.map((run, part) =>
            run.strong ? (
              <tspan key={part} {...fontOf(style.strong)}>
                {run.text}
              </tspan>
            ) : (
              run.text
            ),
          )}
        </text>
      ))}
    </g>
  );
}

const FAMILIES = { sans: "'IBM Plex Sans', sans-serif", serif: "'IBM Plex Serif', serif" };

/** The SVG attributes of a face. */
export function fontOf(face: Face): { fontFamily: string; fontWeight: number } {
  const isSans = face === 'sans400' || face === 'sans600';
  return {
    fontFamily: isSans ? FAMILIES.sans : FAMILIES.serif,
    fontWeight: face === 'sans600' || face === 'serif600' ? 600 : 400,
  };
}

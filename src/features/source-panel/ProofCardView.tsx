import { useEffect, useState } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { exportStem } from '../../export/exportStem.ts';
import { bundledFontFaces } from '../../export/fontFaces.ts';
import { proofCard, proofCardPng } from '../../export/proofCard.ts';
import type { ProofCard } from '../../export/proofCard.ts';
import { rasteriseInBrowser } from '../../export/rasterise.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { sourceTexts } from '../../i18n/topics/sourceTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Language } from '../../model/article.ts';
import { copyPicture } from './copyPicture.ts';
import { textFingerprint } from './textFingerprint.ts';
import styles from './ProofCardView.module.css';

type Props = Readonly<{ cited: CitedFigure; text: string; viewUrl: string; dataVersion: string }>;
type Told = Readonly<{ kind: 'status' | 'alert'; text: string }>;

/** The proof card of a figure as it will be saved, with the ways to take it along. */
export function ProofCardView(props: Props) {
  const language = useLanguage();
  const words = sourceTexts(language);
  const made = useCard(props, language);
  const [told, setTold] = useState<Told | null>(null);
  if (made === null) return <p role="status">{words.drawing}</p>;
  if (made.card === null) return <p role="alert">{words.cardFailed(made.fault)}</p>;
  const { card, url } = made;

  const stem = exportStem('proof-card', props.cited, today());
  const attempt = async (work: () => Promise<void>) => {
    setTold({ kind: 'status', text: words.drawing });
    try {
      await work();
    } catch (error) {
      setTold({ kind: 'alert', text: words.cardFailed(reasonOf(error)) });
    }
  };
  const savePng = async () => {
    saveFile({ fileName: `${stem}.png`, mime: 'image/png', content: await proofCardPng(card, rasteriseInBrowser) });
    setTold(null);
  };
  const saveSvg = () => saveFile({ fileName: `${stem}.svg`, mime: 'image/svg+xml', content: card.svg });
  const copy = async () => {
    const isCopied = await copyPicture(() => proofCardPng(card, rasteriseInBrowser));
    setTold({ kind: isCopied ? 'status' : 'alert', text: isCopied ? words.cardCopied : words.cardNotCopied });
  };
  return (
    <section className={styles.card}>
      {/* The very drawing that is saved. */}
      <img src={url} width={card.width} height={card.height} alt={card.description} />
      <p className={styles.actions}>
        <button type="button" className="button" onClick={() => void attempt(savePng)}>
          {words.savePng}
        </button>
        <button type="button" className="button" onClick={saveSvg}>
          {words.saveSvg}
        </button>
        <button type="button" className="button" onClick={() => void attempt(copy)}>
          {words.copyCard}
        </button>
      </p>
      <p role={told?.kind ?? 'status'} className={styles.told}>
        {told?.text}
      </p>
    </section>
  );
}

type Made = Readonly<{ card: ProofCard; url: string } | { card: null; fault: string }>;

/** Draws the card once for a figure and a language, with an address of the drawing that lives as long as it is shown. */
function useCard({ cited, text, viewUrl, dataVersion }: Props, language: Language): Made | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    let url: string | null = null;
    let isCurrent = true;
    const make = async () => {
      const verified = await verifiedLine(cited, text, language);
      const request = { cited, text, language, viewUrl, dataVersion, date: today() };
      const card = await proofCard(verified === null ? request : { ...request, verified }, bundledFontFaces);
      if (!isCurrent) return;
      url = URL.createObjectURL(new Blob([card.svg], { type: 'image/svg+xml' }));
      setMade({ card, url });
    };
    make().catch((error: unknown) => isCurrent && setMade({ card: null, fault: reasonOf(error) }));
    return () => {
      isCurrent = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [cited, text, language, viewUrl, dataVersion]);
  return made;
}

/** Looks whether the quotation still stands in the stored text, and says so with the fingerprint of that text. */
async function verifiedLine({ figure: { quote } }: CitedFigure, text: string, language: Language) {
  if (text.slice(quote.start, quote.end) !== quote.exact) return null;
  const print = await textFingerprint(text);
  return print === null ? null : sourceTexts(language).cardVerified(quote.start, print);
}

const today = () => new Date().toISOString().slice(0, 10);
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

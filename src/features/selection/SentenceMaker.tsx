import { useEffect, useId, useState } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { useArticleTexts } from '../../data/articleText.ts';
import { readySentence } from '../../export/sentence/readySentence.ts';
import { noteAsText, sentenceAsHtml, sentenceAsText } from '../../export/sentence/sentenceForms.ts';
import { INTERFACE_LANGUAGES, languageName } from '../../i18n/messages.ts';
import { hasWords, loadWords } from '../../i18n/spokenWords.ts';
import { sentenceTexts } from '../../i18n/topics/sentenceTexts.ts';
import { useDetails, useLanguage } from '../../i18n/useLanguage.ts';
import type { Language } from '../../model/article.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './Selection.module.css';

type Props = Readonly<{
  figures: readonly CitedFigure[];
  /** The fingerprint of the dataset. */
  dataVersion: string;
}>;

/** A ready sentence for a report, in a language of its own, with its notes. Hedges are part of it and cannot be left out. */
export function SentenceMaker({ figures, dataVersion }: Props) {
  const spoken = useLanguage();
  const { ui } = sentenceTexts(spoken);
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? spoken;
  const state = useWords(language);
  const id = useId();
  return (
    <div className={styles.panelBody}>
      <div className={styles.choice}>
        <label htmlFor={id}>{ui.language}</label>
        <select id={id} value={language} onChange={(event) => setChosen(event.target.value as Language)}>
          {INTERFACE_LANGUAGES.map((value) => (
            <option key={value} value={value} lang={value}>
              {languageName(value)}
            </option>
          ))}
        </select>
      </div>
      {state === 'ready' ? <Sentence {...{ figures, dataVersion, language }} /> : <p role="status">{ui[state]}</p>}
    </div>
  );
}

type SentenceProps = Props & Readonly<{ language: Language }>;

function Sentence({ figures, dataVersion, language }: SentenceProps) {
  const { source } = useDetails();
  const { ui } = sentenceTexts(useLanguage());
  const articles = figures.map(({ article }) => article.id);
  const { texts, isLoading } = useArticleTexts(articles, dataVersion);
  // A sentence that is copied before the text has come would be cut.
  if (isLoading) return <p role="status">{source.loading}</p>;
  const ready = readySentence(figures, { language, texts });
  const text = sentenceAsText(ready);
  const words = { copied: ui.copied, failed: ui.copyFailed };
  return (
    <>
      <div lang={language} className={styles.ready}>
        <p>
          {ready.sentences.map((sentence, index) => (
            <span key={figures[index]?.figure.id}>
              {sentence.text}
              <sup>{sentence.note}</sup>{' '}
            </span>
          ))}
        </p>
        <ol className={styles.notes} aria-label={ui.notes}>
          {ready.notes.map((note) => (
            <li key={note.number}>{noteAsText(note, language)}</li>
          ))}
        </ol>
      </div>
      <p className={styles.remark}>
        {ui.hedge} {ready.notes.length > 1 && ui.noTotal}
      </p>
      <div className={styles.actions}>
        <CopyButton text={() => text} words={words} byHand="text">
          {ui.copyText}
        </CopyButton>
        <CopyButton text={() => text} html={() => sentenceAsHtml(ready)} words={words} byHand="text">
          {ui.copyHtml}
        </CopyButton>
      </div>
    </>
  );
}

/** Loads the words of a language of the report, which the page may not speak. */
function useWords(language: Language): 'ready' | 'loading' | 'failed' {
  const [settled, setSettled] = useState<Readonly<{ language: Language; failed: boolean }> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const settle = (failed: boolean) => isWanted && setSettled({ language, failed });
    loadWords(language).then(
      () => settle(false),
      () => settle(true),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (hasWords(language)) return 'ready';
  return settled?.language === language && settled.failed ? 'failed' : 'loading';
}

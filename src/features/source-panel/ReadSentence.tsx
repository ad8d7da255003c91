import { Fragment } from 'react';
import { isMarkup } from '../../markup/isMarkup.ts';
import { sourceTexts } from '../../i18n/topics/sourceTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { ReadPart } from './readingParts.ts';
import { sentenceTree } from './sentenceTree.ts';
import type { SentenceNode } from './sentenceTree.ts';
import { usePartWords } from './usePartWords.ts';
import styles from './Reading.module.css';

type Props = Readonly<{ cited: CitedFigure; text: string; parts: readonly ReadPart[] }>;

/** The sentence of a figure with every part that was read in it underlined in its own manner and named. */
export function ReadSentence({ cited: { figure, article }, text, parts }: Props) {
  const words = sourceTexts(useLanguage());
  const { labelOf, worded } = usePartWords(figure);
  const { sentence, quote } = figure;
  const tree = sentenceTree({ text, markup: isMarkup(article.file), sentence, quote }, parts);
  const label = (part: ReadPart) => {
    const basis = part.basis === 'inferred' ? ` (${worded(part).basis})` : '';
    return `${labelOf(part.kind)}${basis}`;
  };
  return (
    <figure className={styles.sentence}>
      <figcaption>{words.sentence}</figcaption>
      <p lang={article.language}>
        <Nodes nodes={tree} label={label} />
      </p>
    </figure>
  );
}

type NodesProps = Readonly<{ nodes: readonly SentenceNode[]; label: (part: ReadPart) => string }>;

function Nodes({ nodes, label }: NodesProps) {
  const language = useLanguage();
  return nodes.map((node, index) =>
    'part' in node ? (
      <span
        key={index}
        className={styles.part}
        data-kind={node.part.kind}
        data-basis={node.part.basis}
        data-levels={Math.min(node.levels, 3)}
      >
        <Nodes nodes={node.children} label={label} />
        {/* The list below tells the same to those who do not see it. */}
        {node.isLast && (
          <span className={styles.tag} aria-hidden="true" lang={language}>
            {label(node.part)}
          </span>
        )}
      </span>
    ) : node.quoted ? (
      <strong key={index}>{node.text}</strong>
    ) : (
      <Fragment key={index}>{node.text}</Fragment>
    ),
  );
}

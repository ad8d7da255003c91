import { moved, reworded, without } from '../../analysis/basket.ts';
import type { Basket, BasketItem } from '../../analysis/basket.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { itemName } from './itemName.ts';
import styles from './BasketPanel.module.css';

type Props = Readonly<{
  item: BasketItem;
  figures: ReadonlyMap<string, CitedFigure>;
  /** The filters of a chart's view in words. */
  filterOf: (search: string) => string;
  onChange: (change: (basket: Basket) => Basket) => void;
  onOpen: (item: BasketItem) => void;
}>;

/** One item of the report, with the ways to move it, change its words and take it out. */
export function BasketItemView({ item, figures, filterOf, onChange, onOpen }: Props) {
  const language = useLanguage();
  const words = basketTexts(language);
  const name = itemName(item, figures, language);
  const step = (sign: string, label: string, act: () => void) => (
    <button type="button" className="button" aria-label={label} title={label} onClick={act}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <li className={styles.item}>
      <div className={styles.content}>
        <Content {...{ item, figures, filterOf, onChange, onOpen }} name={name} />
      </div>
      <div className={styles.steps}>
        {step('↑', words.up(name), () => onChange((basket) => moved(basket, item.key, -1)))}
        {step('↓', words.down(name), () => onChange((basket) => moved(basket, item.key, 1)))}
        {step('×', words.remove(name), () => onChange((basket) => without(basket, item.key)))}
      </div>
    </li>
  );
}

function Content({ item, figures, filterOf, onChange, onOpen, name }: Props & Readonly<{ name: string }>) {
  const language = useLanguage();
  const words = basketTexts(language);
  if (item.kind === 'heading' || item.kind === 'note') {
    const shared = {
      value: item.text,
      'aria-label': item.kind === 'heading' ? words.headingText : words.noteText,
      onChange: ({ target }: { target: { value: string } }) =>
        onChange((basket) => reworded(basket, item.key, target.value)),
    };
    return item.kind === 'heading' ? (
      <input className={styles.heading} placeholder={words.headingText} {...shared} />
    ) : (
      <textarea className={styles.note} rows={3} placeholder={words.noteText} {...shared} />
    );
  }
  const cited = item.kind === 'figure' ? figures.get(item.id) : undefined;
  if (item.kind === 'figure' && !cited) return <p className={styles.gone}>{words.gone(item.id)}</p>;
  return (
    <>
      <button type="button" className="button plain" onClick={() => onOpen(item)}>
        {name}
      </button>
      {cited && (
        <small lang={cited.article.language}>
          {figureTexts(language).quoted(cited.figure.quote.exact.replace(/\s+/gu, ' '))} · {cited.article.title}
        </small>
      )}
      {item.kind === 'chart' && <small>{filterOf(item.search)}</small>}
    </>
  );
}

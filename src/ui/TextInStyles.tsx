import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './TextInStyles.module.css';

type Props<Style extends string> = Readonly<{
  /** What the choice of a style is called. */
  legend: string;
  options: readonly Readonly<{ value: Style; name: string }>[];
  chosen: Style;
  onChoose: (style: Style) => void;
  /** What the text is called. */
  label: string;
  text: string;
  isCode: boolean;
  remark?: string | null;
  /** What can be done with the text. */
  children: ReactNode;
}>;

/** A text that comes in several styles: the choice of a style, and the text in it. */
export function TextInStyles<Style extends string>(props: Props<Style>) {
  const { legend, options, chosen, onChoose, label, text, isCode, remark = null, children } = props;
  const textId = useId();
  return (
    <>
      <fieldset className={styles.styles}>
        <legend>{legend}</legend>
        {options.map(({ value, name }) => (
          <label key={value}>
            <input
              type="radio"
              name={textId}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <p id={textId} className={styles.label}>
        {label}
      </p>
      <pre className={styles.text} data-code={isCode || undefined} tabIndex={0} role="group" aria-labelledby={textId}>
        {text}
      </pre>
      {remark !== null && <p className={styles.remark}>{remark}</p>}
      <p className={styles.actions}>{children}</p>
    </>
  );
}
